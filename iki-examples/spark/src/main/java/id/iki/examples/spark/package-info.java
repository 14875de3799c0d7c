/**
 * A table too large for one machine: a definition document evaluated over a Parquet table by Apache Spark.
 *
 * <p>Open {@link id.iki.examples.spark.HitungMassal} first: the job. It runs in local mode, and unchanged on a cluster
 * where {@code spark-submit} says so.
 */
@NullMarked
package id.iki.examples.spark;

import org.jspecify.annotations.NullMarked;
