/** Signals, limits and gaps: arithmetic on figures that needs no unit and no database. */
@NullMarked
package vn.cchc.analytics.statistics;

import org.jspecify.annotations.NullMarked;
