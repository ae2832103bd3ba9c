package vn.cchc.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An indicator as the scorecard of July 2017 judges it, written down here a second time so that the sample can be held
 * against the program. Percentages as such, near bands as in the catalogue.
 *
 * @param plus measures of the numerator
 * @param whole measures of the denominator, the first less the others; empty for plain numbers
 */
record Rule(String code, String month, boolean up, String target, String near, List<String> plus, List<String> whole) {

    private static final String RULES = """
            A1 2017-06 up   1  0    motto_board
            A2 2017-06 up 100  5    desk_items_met ÷ desk_items_required
            A3 2017-06 up   1  0    reception_room_adequate
            A4 2017-07 up   2  1    outreach_sessions
            B4 2017-07 up 100 20    letters_late_dossier ÷ dossiers_resolved dossiers_early dossiers_on_time
            B5 2017-07 up  60 10    letters_life_event ÷ civil_registrations
            C2 2017-07 up  95  2    dossiers_early dossiers_on_time ÷ dossiers_resolved
            C3 2017-07 dn   0  0    dossiers_overdue
            C4 2017-07 dn   0  1    dossiers_supplemented ÷ dossiers_received
            C5 2017-06 up 100  5    procedures_posted ÷ procedures_in_force
            C6 2016-12 up   1  0    simplifications_proposed
            D1 2017-07 up  50  5    dossiers_online ÷ dossiers_received
            D2 2017-07 up  30  5    dossiers_paid_online ÷ dossiers_fee_bearing
            D3 2017-07 up  80  5    dossiers_digitised ÷ dossiers_received
            E1 2017-06 up  90  2    forms_satisfied ÷ forms_valid
            E2 2017-07 up 100 10    feedback_on_time ÷ feedback_due
            F2 2017-07 up 100 10    reception_days_held ÷ reception_days_required
            F3 2017-06 up  85  5    complaints_on_time ÷ complaints_due
            F4 2016-12 up   1  0    dialogue_meetings
            G1 2017-07 up 100 10    reports_on_time ÷ reports_due
            G2 2016-12 up   1  0    iso_maintained
            G3 2016-12 up  80  5    reform_score
            G4 2017-06 up  15  1    service_points ÷ service_responses
            """;

    static Stream<Rule> all() {
        return RULES.lines().map(Rule::parse);
    }

    private static Rule parse(String line) {
        var words = List.of(line.split("\\s+"));
        var formula = words.subList(5, words.size());
        int slash = formula.indexOf("÷");
        return new Rule(
                words.get(0),
                words.get(1),
                words.get(2).equals("up"),
                words.get(3),
                words.get(4),
                slash < 0 ? formula : formula.subList(0, slash),
                slash < 0 ? List.of() : formula.subList(slash + 1, formula.size()));
    }

    /** The value and a sign: + met, ~ near, ! missed; "–" when not reported, "k.p.s" when nil. */
    String cell(Map<String, @Nullable BigDecimal> figures) {
        if (Stream.concat(plus.stream(), whole.stream()).anyMatch(measure -> figures.get(measure) == null)) {
            return "–";
        }
        var numerator = plus.stream().map(measure -> number(figures, measure)).reduce(BigDecimal.ZERO, BigDecimal::add);
        var denominator = denominator(figures);
        if (denominator.signum() == 0) {
            return "k.p.s";
        }
        var factor = whole.isEmpty() || code.equals("G4") ? BigDecimal.ONE : new BigDecimal(100);
        var scaled = numerator.multiply(factor);
        return scaled.divide(denominator, whole.isEmpty() && !code.equals("G3") ? 0 : 1, RoundingMode.HALF_UP)
                        .toPlainString()
                        .replace('.', ',')
                + sign(scaled, denominator);
    }

    private BigDecimal denominator(Map<String, @Nullable BigDecimal> figures) {
        return whole.stream()
                .map(measure -> number(figures, measure))
                .reduce(BigDecimal::subtract)
                .orElse(BigDecimal.ONE);
    }

    private String sign(BigDecimal scaled, BigDecimal denominator) {
        var shortfall = new BigDecimal(target).multiply(denominator).subtract(scaled);
        var missing = up ? shortfall : shortfall.negate();
        if (missing.signum() <= 0) {
            return "+";
        }
        return missing.compareTo(new BigDecimal(near).multiply(denominator)) <= 0 ? "~" : "!";
    }

    private static BigDecimal number(Map<String, @Nullable BigDecimal> figures, String measure) {
        var value = figures.get(measure);
        return value == null ? BigDecimal.ZERO : value;
    }
}
