/** The generators of property tests: formulas, and worlds of facts to compute them from. */
package id.iki.formulas.pembangkit;
