/** Results in words, tables and charts: pure functions of a result and a language. */
@NullMarked
package vn.cchc.analytics.chart;

import org.jspecify.annotations.NullMarked;
