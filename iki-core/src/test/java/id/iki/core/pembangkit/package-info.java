/** The generators of property tests: the only place that knows how values of this library are made at random. */
package id.iki.core.pembangkit;
