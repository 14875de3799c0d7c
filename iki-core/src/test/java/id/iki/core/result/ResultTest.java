// SPDX-License-Identifier: Apache-2.0
package id.iki.core.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ResultTest {

    @Test
    void a_failure_has_a_reason() {
        assertThatThrownBy(() -> new Failure<>(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("kendala must not be empty: a failure has a reason");
        assertThatThrownBy(() -> Failure.of(Result.success(1), Result.success(2)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void flags_stay_as_they_were_given() {
        Set<Tanda> tanda = EnumSet.of(Tanda.DIBATASI);
        Result<Integer> hasil = new Success<>(1, tanda);
        tanda.add(Tanda.CAPAIAN_NEGATIF);
        assertThat(hasil.tanda()).containsExactly(Tanda.DIBATASI);
    }

    @Test
    void sentences_of_several_reasons_follow_each_other() {
        Failure<Integer> gagal = new Failure<>(List.of(
                Kendala.of(Alasan.DATA_BELUM_ADA, "fakta", "a"),
                Kendala.of(Alasan.TIDAK_DAPAT_DIHITUNG, "sebab", "b")));
        assertThat(gagal.keterangan()).isEqualTo("Data 'a' belum ada. Rumusan ini tidak dapat dihitung: b.");
        assertThat(gagal.english()).isEqualTo("The fact 'a' has not been given. This wording cannot be computed: b.");
        assertThat(gagal.kebutuhan())
                .isEqualTo("Isi data 'a'; bila memang tidak ada, isi 0."
                        + " Tetapkan rumus yang dapat dihitung untuk rumusan ini.");
    }
}
