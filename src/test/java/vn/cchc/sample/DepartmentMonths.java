package vn.cchc.sample;

import vn.cchc.period.Month;

/** An office's figures. Small ones have months without any dossier: their rates are nil then. */
final class DepartmentMonths {

    private static final Month FIRST_QUARTER_END = new Month(2016, 3);
    private static final double MONTHS = 18;

    private final Department department;
    private final Figures figures;

    DepartmentMonths(Department department, Figures figures) {
        this.department = department;
        this.figures = figures;
    }

    void addAll() {
        for (var month = Story.FIRST; !month.isAfter(Story.LAST_REPORTED); month = month.plus(1)) {
            addMonth(month);
            if (month.number() % 3 == 0) {
                addQuarter(month);
            }
        }
        put(new Month(2016, 12), "iso_maintained", department == Department.HEALTH ? 0 : 1);
    }

    private void addMonth(Month month) {
        var dice = Dice.of("department", department, month);
        double progress = (month.number() - 1 + 12 * (month.year() - 2016)) / MONTHS;
        int received = (int) Math.round(department.volume * Season.of(month) * dice.about(0.1));
        int resolved = Math.max(0, received + (received > 9 ? dice.between(-2, 2) : 0));
        int late = dice.whole(resolved * (100 - department.onTime) / 100 * (1.5 - 0.7 * progress));
        int early = (int) Math.round((resolved - late) * 0.4 * dice.about(0.2));
        put(month, "dossiers_received", received);
        put(month, "dossiers_resolved", resolved);
        put(month, "dossiers_early", early);
        put(month, "dossiers_on_time", resolved - late - early);
        put(month, "dossiers_overdue", dice.whole(late * 0.35));
        put(month, "dossiers_supplemented", dice.whole(received * 0.012 * (1 - progress)));
        double online = department.onlineBefore + (department.onlineNow - department.onlineBefore) * progress;
        put(month, "dossiers_online", Math.min(received, Math.round(received * online / 100 * dice.about(0.06))));
        double digitised = 0.6 + 0.24 * progress;
        put(month, "dossiers_digitised", Math.min(received, Math.round(received * digitised * dice.about(0.04))));
        int feedback = dice.whole(department.feedback * dice.about(0.3));
        put(month, "feedback_due", feedback);
        put(month, "feedback_on_time", feedback > 0 && dice.happens(0.2 * (1 - progress)) ? feedback - 1 : feedback);
    }

    /** The boards went up from the launch on, in a few offices before it; all hang in the second quarter of 2017. */
    private void addQuarter(Month month) {
        var dice = Dice.of("quarter", department, month);
        int quarter = (month.number() - 3 + 12 * (month.year() - FIRST_QUARTER_END.year())) / 3;
        put(month, "motto_board", quarter >= department.ordinal() % 4 ? 1 : 0);
        int due = dice.whole(department == Department.ENVIRONMENT ? 4 : 0.5);
        put(month, "complaints_due", due);
        put(month, "complaints_on_time", due > 3 && dice.happens(0.5) ? due - 1 : due);
    }

    private void put(Month month, String measure, double value) {
        figures.put(month, department.code, measure, value);
    }
}
