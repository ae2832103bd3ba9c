package vn.cchc.analytics;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.cchc.indicator.Indicator;
import vn.cchc.indicator.IndicatorCode;
import vn.cchc.period.Span;
import vn.cchc.place.UnitId;
import vn.cchc.place.UnitVersion;

/**
 * Units × indicators over one span.
 *
 * @param indicators in the catalogue's order; those that apply to no unit of the roster are left out
 * @param rows in the roster's order, each with a cell for every indicator, in the same order
 * @param totals the district's figure for every indicator, in the same order
 * @param threshold the met share from which a unit meets overall
 */
public record Scorecard(
        Span span, List<Indicator> indicators, List<Row> rows, List<Total> totals, BigDecimal threshold) {

    /** One unit; its tally counts the judged indicators alone. */
    public record Row(UnitVersion unit, List<Cell> cells, Tally tally) {

        public Row {
            cells = List.copyOf(cells);
        }

        public Optional<Cell> cell(IndicatorCode code) {
            return cells.stream()
                    .filter(cell -> cell.indicator().code().equals(code))
                    .findFirst();
        }
    }

    public Scorecard {
        indicators = List.copyOf(indicators);
        rows = List.copyOf(rows);
        totals = List.copyOf(totals);
    }

    /** The indicators that figures are judged by. */
    public List<Indicator> judgedIndicators() {
        return indicators.stream().filter(Indicator::hasStatus).toList();
    }

    public Optional<Row> row(UnitId unit) {
        return rows.stream().filter(row -> row.unit().id().equals(unit)).findFirst();
    }

    public Optional<Total> total(IndicatorCode code) {
        return totals.stream()
                .filter(total -> total.indicator().code().equals(code))
                .findFirst();
    }

    /** The cells of one indicator in the roster's order; empty for an indicator that is not here. */
    public List<Cell> column(IndicatorCode code) {
        return IntStream.range(0, indicators.size())
                .filter(place -> indicators.get(place).code().equals(code))
                .boxed()
                .findFirst()
                .map(this::column)
                .orElse(List.of());
    }

    private List<Cell> column(int place) {
        return rows.stream().map(row -> row.cells().get(place)).toList();
    }

    public boolean meets(Row row) {
        return row.tally().reaches(threshold);
    }

    /** Units that meet overall. */
    public int meetingUnits() {
        return (int) rows.stream().filter(this::meets).count();
    }

    /** Units with at least one result that counts. */
    public int judgedUnits() {
        return (int) rows.stream().filter(row -> row.tally().counted() > 0).count();
    }

    /** Whether both look at the same units, without which their totals cannot be compared. */
    public boolean hasSameRoster(Scorecard other) {
        return roster().equals(other.roster());
    }

    private Set<UnitId> roster() {
        return rows.stream().map(row -> row.unit().id()).collect(Collectors.toSet());
    }
}
