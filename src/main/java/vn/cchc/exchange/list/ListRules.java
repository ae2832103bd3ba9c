package vn.cchc.exchange.list;

/** What the rows of a list must keep to among themselves, and towards what figures depend on. */
interface ListRules {

    /** Refuses rows of the file that break a rule, and notes what somebody should know. */
    void check(Outcome outcome);

    static ListRules of(ListName list) {
        return switch (list) {
            case CALENDARS -> new CalendarRules();
            case UNITS -> new UnitRules();
            case SUCCESSIONS -> new SuccessionRules();
            case MEASURES -> new MeasureListRules();
            case INDICATORS -> new IndicatorRules();
            case TARGETS -> new TargetRules();
            case LETTER_TYPES -> new LetterTypeRules();
            case LETTER_OCCASIONS -> new OccasionRules();
        };
    }
}
