/** Typed formulas that read like the decree's own sentence. */
module id.iki.formulas {
    requires transitive id.iki.core;
    requires com.google.common;
    requires static com.google.errorprone.annotations;

    exports id.iki.formulas.rumus;
}
