/** Reporting months, runs of them and the calendars that map days to months: values without any dependency. */
@NullMarked
package vn.cchc.period;

import org.jspecify.annotations.NullMarked;
