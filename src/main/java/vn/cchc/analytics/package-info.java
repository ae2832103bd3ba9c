/** From sums to judged figures: cells, totals, scorecards and the content of every screen. */
@NullMarked
package vn.cchc.analytics;

import org.jspecify.annotations.NullMarked;
