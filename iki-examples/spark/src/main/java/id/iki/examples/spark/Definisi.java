// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.spark;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.iki.core.dokumen.DokumenDefinisi;
import id.iki.core.fakta.Cacah;
import id.iki.core.fakta.DaftarButir;
import id.iki.core.fakta.Kunci;
import id.iki.core.fakta.Skor;
import id.iki.core.keputusan.Keputusan;
import id.iki.formulas.batch.RencanaHitung;
import id.iki.formulas.json.ModulJackson2;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.sql.types.StructType;

/** A definition document, and how its facts are called in a table. */
final class Definisi {

    static final String ORANG = "orang";
    static final String UNIT = "unit";
    private static final int DIGIT = 18;

    private Definisi() {}

    static Keputusan baca(String json) {
        try {
            return ModulJackson2.mapperKetat()
                    .readValue(json, DokumenDefinisi.class)
                    .keputusan();
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a definition document: " + e.getOriginalMessage(), e);
        }
    }

    static String tulis(Keputusan keputusan) {
        try {
            return ModulJackson2.mapperKetat().writeValueAsString(new DokumenDefinisi(keputusan));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Compiles a decree for a table: a score has as many decimals as its column. */
    static RencanaHitung rencana(Keputusan keputusan, StructType skema) {
        RencanaHitung rencana = RencanaHitung.of(keputusan);
        for (Kunci kunci : rencana.masukan()) {
            if (kunci instanceof Skor skor && ada(skema, nama(skor))) {
                DataType tipe = skema.apply(nama(skor)).dataType();
                rencana = rencana.desimal(skor, tipe instanceof DecimalType desimal ? desimal.scale() : 0);
            }
        }
        return rencana;
    }

    static boolean ada(StructType skema, String nama) {
        return Arrays.asList(skema.fieldNames()).contains(nama);
    }

    /** Returns the name of the column of a count or score: the words of the sentence. */
    static String nama(Kunci kunci) {
        return kunci.sebutan();
    }

    static String nama(DaftarButir daftar, String butir) {
        return daftar.nama() + ": " + butir;
    }

    /** Returns what is wrong with the columns of a table, and which facts have none. */
    static Periksa periksa(RencanaHitung rencana, StructType skema) {
        List<String> salah = new ArrayList<>();
        List<String> tanpa = new ArrayList<>();
        for (String nama : List.of(ORANG, UNIT)) {
            if (!ada(skema, nama) || !skema.apply(nama).dataType().equals(DataTypes.StringType)) {
                salah.add("kolom '" + nama + "' harus ada dan bertipe STRING");
            }
        }
        for (Kunci kunci : rencana.masukan()) {
            if (kunci instanceof Cacah<?> || kunci instanceof Skor) {
                periksa(skema, nama(kunci), kunci instanceof Skor, salah, tanpa);
            } else if (kunci instanceof DaftarButir daftar) {
                for (String butir : daftar.butir()) {
                    String nama = nama(daftar, butir);
                    if (!ada(skema, nama)) {
                        tanpa.add(nama);
                    } else if (!skema.apply(nama).dataType().equals(DataTypes.StringType)) {
                        salah.add("kolom '" + nama + "' harus bertipe STRING");
                    }
                }
            }
        }
        return new Periksa(salah, tanpa);
    }

    private static void periksa(StructType skema, String nama, boolean isSkor, List<String> salah, List<String> tanpa) {
        if (!ada(skema, nama)) {
            tanpa.add(nama);
            return;
        }
        DataType tipe = skema.apply(nama).dataType();
        boolean desimal = tipe instanceof DecimalType d && isSkor && d.precision() <= DIGIT && d.scale() <= 15;
        if (!tipe.equals(DataTypes.LongType) && !desimal) {
            salah.add("kolom '" + nama + "' harus bertipe BIGINT"
                    + (isSkor ? " atau DECIMAL paling banyak " + DIGIT + " digit" : "") + ", bukan " + tipe.sql());
        }
    }

    /**
     * What a table has.
     *
     * @param salah what is wrong, as Indonesian clauses
     * @param tanpa the facts without a column, missing for everyone
     */
    record Periksa(List<String> salah, List<String> tanpa) {}
}
