/**
 * The domain of individual performance indicators: decrees, facts, exact values, results with their reasons, achievement
 * and reports. It does no I/O, reads no clock and asks for no default locale; every public type is immutable.
 */
module id.iki.core {
    requires transitive com.fasterxml.jackson.annotation;
    requires transitive org.jspecify;
    requires com.google.common;
    requires static com.google.errorprone.annotations;
    requires static java.compiler;
    requires static org.immutables.value.annotations;

    exports id.iki.core.agregasi;
    exports id.iki.core.capaian;
    exports id.iki.core.dokumen;
    exports id.iki.core.fakta;
    exports id.iki.core.gabungan;
    exports id.iki.core.jejak;
    exports id.iki.core.keputusan;
    exports id.iki.core.kinerja;
    exports id.iki.core.laporan;
    exports id.iki.core.nilai;
    exports id.iki.core.result;

    // Jackson, whichever line, reads and makes values by reflection
    opens id.iki.core.agregasi;
    opens id.iki.core.capaian;
    opens id.iki.core.dokumen;
    opens id.iki.core.fakta;
    opens id.iki.core.gabungan;
    opens id.iki.core.jejak;
    opens id.iki.core.keputusan;
    opens id.iki.core.kinerja;
    opens id.iki.core.nilai;
    opens id.iki.core.result;
}
