// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.json;

import static org.assertj.core.api.Assertions.assertThat;

import id.iki.core.dokumen.DokumenData;
import id.iki.core.dokumen.DokumenDefinisi;
import id.iki.core.dokumen.DokumenHasil;
import id.iki.core.keputusan.Keputusan;
import id.iki.core.kinerja.Formulasi;
import id.iki.core.laporan.Laporan;
import id.iki.core.pembangkit.Angka;
import id.iki.formulas.pembangkit.Dunia;
import id.iki.formulas.pembangkit.Kinerja;
import id.iki.formulas.pembangkit.Naskah;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The schemas agree with the strict reader: on every document that is written, and on what is left of it when changed. */
@Domain(Naskah.class)
@Domain(Kinerja.class)
@Domain(Angka.class)
@Domain(DomainContext.Global.class)
class SkemaProperties {

    private static final JsonMapper MAPPER = ModulJackson3.mapperKetat();

    private static Object dokumen(Skema skema, Keputusan keputusan, Dunia dunia) {
        return switch (skema) {
            case DEFINISI -> new DokumenDefinisi(keputusan);
            case DATA -> new DokumenData(dunia.data());
            case HASIL ->
                DokumenHasil.of(Laporan.of(keputusan, dunia.data()))
                        .bersidik(d -> MAPPER.convertValue(d, Object.class));
        };
    }

    @Property(tries = 100)
    void every_document_that_is_written_validates(
            @ForAll Skema skema, @ForAll Keputusan keputusan, @ForAll Dunia dunia) {
        assertThat(skema.galat(MAPPER.writeValueAsString(dokumen(skema, keputusan, dunia))))
                .isEmpty();
    }

    /** Where the reader misses a property, meets one it does not know or one of another kind, so does the schema. */
    @Property(tries = 200)
    void a_changed_document_is_refused_by_the_schema_where_the_reader_refuses_its_shape(
            @ForAll Skema skema,
            @ForAll Keputusan keputusan,
            @ForAll Dunia dunia,
            @ForAll @Size(7) List<@IntRange(max = 10_000) Integer> tempat) {
        JsonNode utuh = MAPPER.valueToTree(dokumen(skema, keputusan, dunia));
        // a document takes longer to make than to change
        for (int ke : tempat) {
            JsonNode pohon = utuh.deepCopy();
            List<JsonNode> wadah = new ArrayList<>();
            kumpulkan(pohon, wadah);
            ubah(wadah.get(ke % wadah.size()), ke / 7, ke % 9);
            sepakat(skema, MAPPER.writeValueAsString(pohon));
        }
    }

    private static void sepakat(Skema skema, String dokumen) {
        List<String> galat = skema.galat(dokumen);
        String hasil = baca(dokumen, skema.tipe());
        Statistics.label("pembaca").collect(hasil);
        Statistics.label("pembaca").coverage(c -> {
            c.check("diterima").percentage(p -> p > 1);
            c.check("bentuk ditolak").percentage(p -> p > 30);
        });
        if (hasil.equals("diterima")) {
            assertThat(galat).as(dokumen).isEmpty();
        } else if (hasil.equals("bentuk ditolak")) {
            assertThat(galat).as(dokumen).isNotEmpty();
        }
    }

    private static String baca(String dokumen, Class<?> tipe) {
        try {
            MAPPER.readValue(dokumen, tipe);
            return "diterima";
        } catch (ValueInstantiationException e) {
            return "isi ditolak";
        } catch (InvalidTypeIdException e) {
            // the schema allows formulas of an application's own, the reader knows none
            return e.getBaseType().hasRawClass(Formulasi.class) ? "rumus tidak dikenal" : "bentuk ditolak";
        } catch (MismatchedInputException e) {
            return "bentuk ditolak";
        } catch (DatabindException e) {
            return "ditolak";
        }
    }

    private static void kumpulkan(JsonNode simpul, List<JsonNode> wadah) {
        if (simpul.isContainer()) {
            wadah.add(simpul);
            simpul.forEach(s -> kumpulkan(s, wadah));
        }
    }

    private static void ubah(JsonNode wadah, int ke, int perubahan) {
        JsonNodeFactory buat = JsonNodeFactory.instance;
        JsonNode baru = switch (perubahan) {
            case 0 -> buat.numberNode(7);
            case 1 -> buat.numberNode(2.5);
            case 2 -> buat.stringNode("???");
            case 3 -> buat.nullNode();
            case 4 -> buat.booleanNode(true);
            case 5 -> buat.objectNode();
            case 6 -> buat.arrayNode();
            default -> buat.stringNode("");
        };
        if (wadah instanceof ObjectNode objek) {
            List<String> nama = List.copyOf(objek.propertyNames());
            if (perubahan == 7) {
                objek.set("tidakAda", buat.stringNode("x"));
            } else if (!nama.isEmpty()) {
                String satu = nama.get(ke % nama.size());
                if (perubahan == 8) {
                    objek.remove(satu);
                } else {
                    objek.set(satu, baru);
                }
            }
        } else if (wadah instanceof ArrayNode daftar && !daftar.isEmpty()) {
            daftar.set(ke % daftar.size(), baru);
        }
    }
}
