// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.spark;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.Iterators;
import com.google.common.collect.UnmodifiableIterator;
import id.iki.core.fakta.Cacah;
import id.iki.core.fakta.DaftarButir;
import id.iki.core.fakta.Kunci;
import id.iki.core.fakta.Skor;
import id.iki.core.fakta.StatusButir;
import id.iki.core.keputusan.Keputusan;
import id.iki.core.kinerja.Formulasi;
import id.iki.core.result.Tanda;
import id.iki.formulas.batch.Hasil;
import id.iki.formulas.batch.Hitungan;
import id.iki.formulas.batch.Kolom;
import id.iki.formulas.batch.RencanaHitung;
import id.iki.formulas.batch.Tabel;
import id.iki.formulas.rumus.AmbangTarget;
import id.iki.formulas.rumus.Rasio;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates the rows of a partition in blocks: the definition comes as its document, and is compiled once for the
 * partition. A row of people becomes a row for each figure.
 *
 * @param definisi the definition document
 * @param skema the columns of the table
 */
@SuppressWarnings("EnumOrdinal") // an answer in a column is its ordinal
record PerPartisi(Broadcast<String> definisi, StructType skema) implements MapPartitionsFunction<Row, Row> {

    private static final int BLOK = 4096;

    /** The columns of the results. */
    static final StructType HASIL = new StructType()
            .add(Definisi.ORANG, DataTypes.StringType)
            .add(Definisi.UNIT, DataTypes.StringType)
            .add("kode", DataTypes.StringType)
            .add("atas", DataTypes.LongType) // the counts of a ratio, for the roll-up
            .add("bawah", DataTypes.LongType)
            .add("pembilang", DataTypes.LongType) // the exact figure; a percentage as its share
            .add("penyebut", DataTypes.LongType)
            .add("alasan", DataTypes.StringType)
            .add("tanda", DataTypes.StringType)
            .add("capaian_pembilang", DataTypes.LongType)
            .add("capaian_penyebut", DataTypes.LongType)
            .add("capaian_alasan", DataTypes.StringType)
            .add("predikat", DataTypes.StringType)
            .add("melebihi_bigint", DataTypes.StringType); // the exact figures where they do not fit

    @Override
    public Iterator<Row> call(Iterator<Row> baris) {
        Keputusan keputusan = Definisi.baca(definisi.value());
        RencanaHitung rencana = Definisi.rencana(keputusan, skema);
        UnmodifiableIterator<List<Row>> blok = Iterators.partition(baris, BLOK);
        return new AbstractIterator<>() {
            private Iterator<Row> keluar = List.<Row>of().iterator();

            @Override
            protected @Nullable Row computeNext() {
                while (!keluar.hasNext() && blok.hasNext()) {
                    List<Row> masuk = blok.next();
                    keluar = hasil(rencana, masuk, rencana.hitung(tabel(rencana, keputusan, masuk)));
                }
                return keluar.hasNext() ? keluar.next() : endOfData();
            }
        };
    }

    private Tabel tabel(RencanaHitung rencana, Keputusan keputusan, List<Row> baris) {
        Tabel.Builder tabel = rencana.tabel(keputusan.periode(), baris.size());
        for (Kunci kunci : rencana.masukan()) {
            if (kunci instanceof DaftarButir daftar) {
                for (String butir : daftar.butir()) {
                    if (Definisi.ada(skema, Definisi.nama(daftar, butir))) {
                        tabel.kolom(daftar, butir, status(baris, skema.fieldIndex(Definisi.nama(daftar, butir))));
                    }
                }
            } else if (Definisi.ada(skema, Definisi.nama(kunci))) {
                int kolom = skema.fieldIndex(Definisi.nama(kunci));
                long[] angka = new long[baris.size()];
                BitSet kosong = new BitSet(baris.size());
                isi(baris, kolom, angka, kosong);
                if (kunci instanceof Cacah<?> cacah) {
                    tabel.kolom(cacah, angka, kosong);
                } else if (kunci instanceof Skor skor) {
                    tabel.kolom(skor, angka, kosong);
                }
            }
        }
        return tabel.build();
    }

    private void isi(List<Row> baris, int kolom, long[] angka, BitSet kosong) {
        boolean desimal = skema.fields()[kolom].dataType() instanceof DecimalType;
        for (int i = 0; i < angka.length; i++) {
            Row satu = baris.get(i);
            if (satu.isNullAt(kolom)) {
                kosong.set(i);
            } else {
                angka[i] = desimal ? satu.getDecimal(kolom).unscaledValue().longValueExact() : satu.getLong(kolom);
            }
        }
    }

    private static byte[] status(List<Row> baris, int kolom) {
        byte[] status = new byte[baris.size()];
        for (int i = 0; i < status.length; i++) {
            status[i] = baris.get(i).isNullAt(kolom)
                    ? -1
                    : (byte) StatusButir.valueOf(baris.get(i).getString(kolom)).ordinal();
        }
        return status;
    }

    private Iterator<Row> hasil(RencanaHitung rencana, List<Row> baris, Hasil hasil) {
        List<Row> keluar = new ArrayList<>(baris.size() * rencana.hitungan().size());
        int orang = skema.fieldIndex(Definisi.ORANG);
        int unit = skema.fieldIndex(Definisi.UNIT);
        for (Hitungan satu : rencana.hitungan()) {
            Kolom r = hasil.realisasi(satu.kode());
            Kolom c = hasil.capaian(satu.kode());
            int atas = rasio(satu.pengukuran().formulasi())
                    .map(x -> tempat(x.pembilang().cacah()))
                    .orElse(-1);
            int bawah = rasio(satu.pengukuran().formulasi())
                    .map(x -> tempat(x.penyebut().cacah()))
                    .orElse(-1);
            for (int i = 0; i < baris.size(); i++) {
                Row b = baris.get(i);
                boolean terhitung = r.ada(i) && atas >= 0;
                keluar.add(RowFactory.create(
                        b.get(orang),
                        b.get(unit),
                        satu.kode(),
                        terhitung ? b.get(atas) : null,
                        terhitung ? b.get(bawah) : null,
                        r.muatDalamLong(i) ? r.pembilang(i) : null,
                        r.muatDalamLong(i) ? r.penyebut(i) : null,
                        nama(r.alasan(i)),
                        tanda(c.ada(i) ? c : r, i),
                        c.muatDalamLong(i) ? c.pembilang(i) : null,
                        c.muatDalamLong(i) ? c.penyebut(i) : null,
                        nama(c.alasan(i)),
                        Optional.ofNullable(c.predikat(i)).map(p -> p.kode()).orElse(null),
                        r.muatDalamLong(i) == r.ada(i) && c.muatDalamLong(i) == c.ada(i) ? null : besar(r, c, i)));
            }
        }
        return keluar.iterator();
    }

    private int tempat(Kunci kunci) {
        return Definisi.ada(skema, Definisi.nama(kunci)) ? skema.fieldIndex(Definisi.nama(kunci)) : -1;
    }

    /** Returns the ratio that a formula is, empty if it is none. */
    static Optional<Rasio> rasio(Formulasi formulasi) {
        return formulasi instanceof AmbangTarget bertarget
                ? rasio(bertarget.rumus())
                : Optional.of(formulasi).filter(f -> f instanceof Rasio).map(f -> (Rasio) f);
    }

    private static String besar(Kolom r, Kolom c, int i) {
        return "realisasi " + (r.ada(i) ? r.angka(i) : "-") + ", capaian " + (c.ada(i) ? c.angka(i) : "-");
    }

    private static @Nullable String nama(@Nullable Enum<?> satu) {
        return satu == null ? null : satu.name();
    }

    private static @Nullable String tanda(Kolom kolom, int i) {
        return kolom.tanda(i).isEmpty()
                ? null
                : kolom.tanda(i).stream().map(Tanda::name).collect(Collectors.joining(","));
    }
}
