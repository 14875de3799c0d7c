/** Typed formulas that read like the decree's own sentence. */
module id.iki.formulas {
    requires transitive id.iki.core;
    requires com.google.common;
    requires static com.google.errorprone.annotations;
    requires static com.fasterxml.jackson.databind;
    requires static com.fasterxml.jackson.dataformat.yaml;
    requires static org.snakeyaml.engine;
    requires static org.yaml.snakeyaml;
    requires static tools.jackson.databind;
    requires static tools.jackson.dataformat.yaml;

    exports id.iki.formulas.batch;
    exports id.iki.formulas.cocok;
    exports id.iki.formulas.json;
    exports id.iki.formulas.periksa;
    exports id.iki.formulas.rumus;
    exports id.iki.formulas.skm;
    exports id.iki.formulas.standar;
    exports id.iki.formulas.teks;

    // Jackson, whichever line, reads and makes values by reflection
    opens id.iki.formulas.cocok;
    opens id.iki.formulas.periksa;
    opens id.iki.formulas.rumus;
    opens id.iki.formulas.skm;
}
