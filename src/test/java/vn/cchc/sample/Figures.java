package vn.cchc.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.cchc.period.Month;

/** The figures of all units, by month and unit. */
final class Figures {

    static final List<String> MEASURES = List.of(
            "motto_board",
            "desk_items_met",
            "desk_items_required",
            "reception_room_adequate",
            "outreach_sessions",
            "civil_registrations",
            "dossiers_received",
            "dossiers_resolved",
            "dossiers_early",
            "dossiers_on_time",
            "dossiers_overdue",
            "dossiers_supplemented",
            "procedures_posted",
            "procedures_in_force",
            "simplifications_proposed",
            "dossiers_online",
            "dossiers_fee_bearing",
            "dossiers_paid_online",
            "dossiers_digitised",
            "forms_valid",
            "forms_satisfied",
            "feedback_due",
            "feedback_on_time",
            "citizens_received",
            "reception_days_required",
            "reception_days_held",
            "complaints_due",
            "complaints_on_time",
            "dialogue_meetings",
            "iso_maintained",
            "reform_score",
            "service_points",
            "service_responses");

    private record Key(Month month, String unit) implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            int byMonth = month.compareTo(other.month);
            return byMonth != 0 ? byMonth : unit.compareTo(other.unit);
        }
    }

    private final Map<Key, Map<String, BigDecimal>> rows = new TreeMap<>();

    void put(Month month, String unit, String measure, double value) {
        if (!MEASURES.contains(measure)) {
            throw new IllegalArgumentException("No measure " + measure);
        }
        rows.computeIfAbsent(new Key(month, unit), key -> new HashMap<>())
                .put(measure, BigDecimal.valueOf(value).stripTrailingZeros());
    }

    void remove(Month month, String unit, String measure) {
        rows.getOrDefault(new Key(month, unit), Map.of()).remove(measure);
    }

    int get(Month month, String unit, String measure) {
        var value = find(month, unit, measure);
        if (value == null) {
            throw new IllegalArgumentException("No figure " + month + ", " + unit + ", " + measure);
        }
        return value.intValueExact();
    }

    private @Nullable BigDecimal find(Month month, String unit, String measure) {
        return rows.getOrDefault(new Key(month, unit), Map.of()).get(measure);
    }

    String file() {
        var columns = new ArrayList<>(List.of("month", "unit"));
        columns.addAll(MEASURES);
        var csv = new Csv(columns);
        rows.forEach((key, values) -> {
            var fields = new ArrayList<@Nullable Object>(List.of(key.month().key(), key.unit()));
            MEASURES.forEach(measure -> {
                var value = values.get(measure);
                fields.add(value == null ? null : value.toPlainString());
            });
            csv.add(fields.toArray());
        });
        return csv.toString();
    }
}
