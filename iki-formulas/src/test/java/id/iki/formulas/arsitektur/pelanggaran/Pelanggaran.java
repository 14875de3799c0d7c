// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.arsitektur.pelanggaran;

import com.fasterxml.jackson.core.JsonParseException;
import java.time.LocalDate;

/** A class that breaks the rules, so that each rule is seen to find something. */
public class Pelanggaran {

    public double kira(double x) {
        return x / 3 * 100;
    }

    public LocalDate dibagi() {
        return LocalDate.now();
    }

    public String json(JsonParseException e) {
        return e.getMessage();
    }
}
