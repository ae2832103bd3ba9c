package vn.cchc.sample;

import vn.cchc.period.Month;

/** A commune's monthly figures: set by hand for July 2017, drawn on the way there before. */
final class CommuneMonths {

    private final Commune commune;
    private final LetterBook letters;
    private final Figures figures;

    CommuneMonths(Commune commune, LetterBook letters, Figures figures) {
        this.commune = commune;
        this.letters = letters;
        this.figures = figures;
    }

    void addAll() {
        for (var month = Story.FIRST; month.isBefore(Story.LAST_REPORTED); month = month.plus(1)) {
            addDossiers(month);
            addOnline(month);
            addService(month);
        }
        if (commune != Story.SILENT) {
            addJuly();
        }
    }

    private void addJuly() {
        var month = Story.LAST_REPORTED;
        for (var measure : LevelTables.JULY_2017.rows().keySet()) {
            if (!measure.equals("late") && !(commune == Story.INCOMPLETE && Story.LEFT_OUT.contains(measure))) {
                put(month, measure, LevelTables.JULY_2017.whole(measure, commune.code));
            }
        }
        int resolved = LevelTables.JULY_2017.whole("dossiers_resolved", commune.code);
        putResolved(month, resolved, LevelTables.JULY_2017.whole("late", commune.code));
        putCivilRegistrations(month);
        put(month, "reception_days_required", 4);
    }

    private void addDossiers(Month month) {
        var way = way(month, "dossiers");
        int received = way.count("dossiers_received", Season.of(month));
        int resolved = received + way.dice().between(-3, 2);
        double onTime = way.between(
                LevelTables.START.number("on_time_%", commune.code), LevelTables.END.number("on_time_%", commune.code));
        int late = way.dice().whole(resolved * (100 - onTime) / 100);
        late = Math.max(late, LetterTables.LATE_DOSSIERS.wholeOrNone(month, commune.code));
        if (commune == Story.FALLING && Story.FALLING_DOSSIERS.hasRow(month)) {
            resolved = Story.FALLING_DOSSIERS.whole(month, "resolved");
            late = Story.FALLING_DOSSIERS.whole(month, "late");
            received = resolved + way.dice().between(-1, 3);
        }
        put(month, "dossiers_received", received);
        putResolved(month, resolved, late);
        put(
                month,
                "dossiers_overdue",
                way.dice().whole(way.level("dossiers_overdue") * way.dice().about(0.3)));
        double supplemented = LevelTables.START.number("supplemented_%", commune.code) * (1 - way.progress());
        put(month, "dossiers_supplemented", way.dice().whole(received * supplemented / 100));
    }

    private void addOnline(Month month) {
        var way = way(month, "online");
        int received = figures.get(month, commune.code, "dossiers_received");
        double online = way.share("online_%", "dossiers_online", "dossiers_received");
        if (commune == Story.RISING) {
            online = Story.RISING_ONLINE.number(month, "online") / 100;
        }
        put(month, "dossiers_online", Math.round(received * online));
        int fee = (int) Math.round(received * 0.6 * way.dice().about(0.05));
        put(month, "dossiers_fee_bearing", fee);
        put(
                month,
                "dossiers_paid_online",
                Math.round(fee * way.share("paid_%", "dossiers_paid_online", "dossiers_fee_bearing")));
        put(
                month,
                "dossiers_digitised",
                Math.round(received * way.share("digitised_%", "dossiers_digitised", "dossiers_received")));
    }

    private void addService(Month month) {
        var way = way(month, "service");
        put(
                month,
                "outreach_sessions",
                way.dice().whole(way.level("outreach_sessions") * way.dice().about(0.2)));
        int feedback = Math.max(
                1,
                way.dice()
                        .whole(LevelTables.JULY_2017.number("feedback_due", commune.code)
                                * way.dice().about(0.3)));
        put(month, "feedback_due", feedback);
        put(
                month,
                "feedback_on_time",
                Math.min(
                        feedback,
                        way.dice()
                                .whole(feedback
                                        * way.share("feedback_on_time_%", "feedback_on_time", "feedback_due"))));
        put(
                month,
                "citizens_received",
                Math.round(LevelTables.JULY_2017.number("citizens_received", commune.code)
                        * way.dice().about(0.25)));
        put(month, "reception_days_required", 4);
        put(month, "reception_days_held", way.dice().happens(0.25 * (1 - way.progress())) ? 3 : 4);
        putCivilRegistrations(month);
    }

    /** Registrations follow the letters: half of them were congratulated at first, more than two thirds in July 2017. */
    private void putCivilRegistrations(Month month) {
        var dice = Dice.of("civil", commune, month);
        int written = letters.lifeEvents(commune, month);
        int months = month.number() + 12 * month.year() - (11 + 12 * 2016);
        double share = 0.5 + 0.025 * months + 0.02 * (dice.about(1) - 1);
        put(
                month,
                "civil_registrations",
                months < 0 ? Math.round(commune.weight * 205 * dice.about(0.08)) : Math.round(written / share));
    }

    private void putResolved(Month month, int resolved, int late) {
        int early = (int) Math.round((resolved - late)
                * (0.35 + 0.1 * Dice.of("early", commune, month).about(1)));
        put(month, "dossiers_resolved", resolved);
        put(month, "dossiers_early", early);
        put(month, "dossiers_on_time", resolved - late - early);
    }

    private Way way(Month month, String what) {
        return new Way(commune, month, Dice.of(what, commune, month));
    }

    private void put(Month month, String measure, double value) {
        figures.put(month, commune.code, measure, value);
    }
}
