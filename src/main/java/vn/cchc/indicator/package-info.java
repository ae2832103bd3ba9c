/** What is measured and how it is judged: measures, indicators, formulas, targets, statuses. */
@NullMarked
package vn.cchc.indicator;

import org.jspecify.annotations.NullMarked;
