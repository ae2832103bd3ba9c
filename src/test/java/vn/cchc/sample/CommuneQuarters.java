package vn.cchc.sample;

import vn.cchc.period.Month;

/** A commune's figures of each quarter and of the year 2016. */
final class CommuneQuarters {

    private static final int LAST = 5;

    private final Commune commune;
    private final Figures figures;

    CommuneQuarters(Commune commune, Figures figures) {
        this.commune = commune;
        this.figures = figures;
    }

    void addAll() {
        for (int quarter = 0; quarter <= LAST; quarter++) {
            var month = new Month(2016, 3).plus(3 * quarter);
            put(month, "motto_board", quarter >= LevelTables.ROOM_SINCE.whole("board", commune.code) ? 1 : 0);
            if (quarter == LAST) {
                LevelTables.QUARTER_2_2017.rows().keySet().forEach(measure -> put(month, measure, now(measure)));
            } else {
                addEarlier(month, quarter);
            }
        }
        LevelTables.YEAR_2016
                .rows()
                .keySet()
                .forEach(measure ->
                        put(new Month(2016, 12), measure, LevelTables.YEAR_2016.number(measure, commune.code)));
    }

    private void addEarlier(Month month, int quarter) {
        var dice = Dice.of("quarter", commune, quarter);
        double progress = quarter / (double) LAST;
        put(month, "reception_room_adequate", quarter >= LevelTables.ROOM_SINCE.whole("room", commune.code) ? 1 : 0);
        put(month, "desk_items_required", now("desk_items_required"));
        put(month, "desk_items_met", Math.floor(mix(before("desk_items_met"), now("desk_items_met"), progress)));
        put(month, "procedures_in_force", now("procedures_in_force"));
        double missing =
                mix(before("procedures_missing"), now("procedures_in_force") - now("procedures_posted"), progress);
        put(month, "procedures_posted", now("procedures_in_force") - Math.round(missing));
        addSurveys(month, progress, dice);
        double due = dice.whole(now("complaints_due") * dice.about(0.4));
        put(month, "complaints_due", due);
        put(month, "complaints_on_time", dice.happens(0.35 * (1 - progress)) ? Math.max(0, due - 1) : due);
    }

    private void addSurveys(Month month, double progress, Dice dice) {
        double valid = Math.round(now("forms_valid") * dice.about(0.12));
        double satisfied = mix(before("satisfied_%") / 100, now("forms_satisfied") / now("forms_valid"), progress);
        put(month, "forms_valid", valid);
        put(month, "forms_satisfied", Math.min(valid, Math.round(valid * satisfied * dice.about(0.012))));
        double responses = Math.round(now("service_responses") * dice.about(0.12));
        double mean = mix(before("service_mean"), now("service_points") / now("service_responses"), progress);
        put(month, "service_responses", responses);
        put(month, "service_points", Math.min(18 * responses, Math.round(responses * mean * dice.about(0.01))));
    }

    private double now(String measure) {
        return LevelTables.QUARTER_2_2017.number(measure, commune.code);
    }

    private double before(String level) {
        return LevelTables.START.number(level, commune.code);
    }

    private static double mix(double start, double end, double progress) {
        return start + (end - start) * progress;
    }

    private void put(Month month, String measure, double value) {
        figures.put(month, commune.code, measure, value);
    }
}
