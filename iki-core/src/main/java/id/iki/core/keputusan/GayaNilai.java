// SPDX-License-Identifier: Apache-2.0
package id.iki.core.keputusan;

import org.immutables.value.Value;

/** The style of the generated values of this package: seen only through their interfaces. */
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        nullableAnnotation = "org.jspecify.annotations.Nullable")
@interface GayaNilai {}
