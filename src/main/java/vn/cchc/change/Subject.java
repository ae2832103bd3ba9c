package vn.cchc.change;

import vn.cchc.period.Month;

/**
 * Something the program keeps in memory, and what has to be written for it to change.
 *
 * @param code its key in the table {@code data_version}
 */
public record Subject(String code) {

    /** Units, their versions, who carries on whom, and calendars. */
    public static final Subject UNITS = new Subject("UNITS");

    /** Measures, indicators, their definitions and targets. */
    public static final Subject CATALOGUE = new Subject("CATALOGUE");

    /** Observations of a reporting month, and the states of its reports. The register is no part of it. */
    public static Subject figuresOf(Month month) {
        return new Subject("FIGURES " + month);
    }
}
