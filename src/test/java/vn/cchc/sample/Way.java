package vn.cchc.sample;

import vn.cchc.period.Month;

/** How far a commune has come from January 2016 to July 2017, with the chance that belongs to this month. */
record Way(Commune commune, Month month, Dice dice) {

    private static final double MONTHS = 18;

    /** From 0 to 1. */
    double progress() {
        return (month.number() - 1 + 12 * (month.year() - 2016)) / MONTHS;
    }

    double between(double start, double end) {
        return start + (end - start) * progress();
    }

    /** A small number between the two tables. */
    double level(String measure) {
        return between(
                LevelTables.START.number(measure, commune.code), LevelTables.JULY_2017.number(measure, commune.code));
    }

    /** A number of dossiers, with the season and a little chance. */
    int count(String measure, double season) {
        return (int) Math.round(level(measure) * season * dice.about(0.05));
    }

    /** A share between the percentage of January 2016 and the one of July 2017, at most 1. */
    double share(String level, String numerator, String denominator) {
        double end = LevelTables.JULY_2017.number(numerator, commune.code)
                / LevelTables.JULY_2017.number(denominator, commune.code);
        double share = between(LevelTables.START.number(level, commune.code) / 100, end);
        return Math.min(1, share * dice.about(0.025));
    }
}
