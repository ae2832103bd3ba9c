package vn.cchc.indicator;

import java.math.BigDecimal;

/**
 * A grade of a score. Grades are given by their lower bounds alone, so they leave no gap: exactly 15,0 gets the grade
 * that starts at 15.
 *
 * @param from lower bound, included
 */
public record Grade(BigDecimal from, String name, String nameEn) {}
