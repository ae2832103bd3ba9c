package vn.cchc.analytics;

import java.time.LocalDate;

/**
 * Since when a report is owed.
 *
 * @param dueOn the last day it was on time
 * @param days how long ago that is; at least 1
 */
public record Overdue(LocalDate dueOn, long days) {}
