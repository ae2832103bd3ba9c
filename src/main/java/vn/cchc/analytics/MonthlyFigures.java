package vn.cchc.analytics;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.cchc.indicator.MeasureCode;
import vn.cchc.period.Month;
import vn.cchc.place.UnitId;

/**
 * The approved number of every unit, measure and reporting month that was asked for. What is not there was not
 * reported; for measures from the register or the workflow it is zero. A quarter's figure stands in its third month, a
 * year's in December.
 *
 * <p>They lie column by column, one for each measure of a month, since a country has thousands of units and few columns.
 */
public final class MonthlyFigures {

    public record Key(Month month, UnitId unit, MeasureCode measure) {}

    private record Column(Month month, MeasureCode measure) {}

    /** Stands for a report that was handed in and is not approved yet; none of its numbers are here. */
    static final MeasureCode REPORT_WAITING = new MeasureCode("report_waiting");

    /** Stands for a report that is approved while figures are gathered. */
    private static final MeasureCode REPORT_APPROVED = new MeasureCode("report_approved");

    static final MonthlyFigures NONE = new MonthlyFigures(Map.of());

    private final Map<Column, Map<UnitId, BigDecimal>> columns;

    public MonthlyFigures(Map<Key, BigDecimal> figures) {
        this(new Gathering(figures));
    }

    private MonthlyFigures(Gathering gathering) {
        columns = gathering.columns;
    }

    /** Figures as they come in; what comes twice is there once, as it came last. */
    static final class Gathering {

        private Map<Column, Map<UnitId, BigDecimal>> columns = new HashMap<>();

        Gathering() {}

        private Gathering(Map<Key, BigDecimal> figures) {
            figures.forEach((key, value) -> add(key.month(), key.unit(), key.measure(), value));
        }

        void add(Month month, UnitId unit, MeasureCode measure, BigDecimal value) {
            columns.computeIfAbsent(new Column(month, measure), column -> new HashMap<>())
                    .put(unit, value);
        }

        /** What units told themselves; of it remains what is in reports that are among these as approved. */
        void addApproved(Gathering told) {
            told.columns.forEach((column, numbers) -> {
                var approved = columns.getOrDefault(new Column(column.month(), REPORT_APPROVED), Map.of());
                numbers.keySet().retainAll(approved.keySet());
                columns.merge(column, numbers, (there, more) -> {
                    there.putAll(more);
                    return there;
                });
            });
            columns.keySet().removeIf(column -> column.measure().equals(REPORT_APPROVED));
        }

        /** Once: whatever is added later is no part of it. */
        MonthlyFigures gathered() {
            var figures = new MonthlyFigures(this);
            columns = new HashMap<>();
            return figures;
        }
    }

    boolean isWaiting(Month month, UnitId unit) {
        return find(month, unit, REPORT_WAITING).isPresent();
    }

    public Optional<BigDecimal> find(Month month, UnitId unit, MeasureCode measure) {
        var column = columns.get(new Column(month, measure));
        return column == null ? Optional.empty() : Optional.ofNullable(column.get(unit));
    }

    /** Every number by itself, in no order. */
    public Map<Key, BigDecimal> figures() {
        var figures = new HashMap<Key, BigDecimal>();
        columns.forEach((column, numbers) ->
                numbers.forEach((unit, value) -> figures.put(new Key(column.month(), unit, column.measure()), value)));
        return figures;
    }
}
