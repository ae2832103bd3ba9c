package vn.cchc.analytics;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cchc.indicator.Indicator;
import vn.cchc.place.UnitVersion;

/**
 * Units held against each other. Places, funnel and the district's figures are always of the whole group on screen, so
 * that picking units by hand changes who is shown and never how anyone stands.
 *
 * @param available every indicator that could be compared, in the catalogue's order
 * @param now the whole group by the selected indicators
 * @param before the whole group by the focus alone; absent without a comparison
 * @param ranking the whole group by the focus
 * @param funnel of the whole group; empty where the focus is no ratio of cases
 * @param districtTrend the focus over two years
 * @param histories the focus over two years of the selected units that are drawn: all of them, or the best and the worst
 */
public record CompareReport(
        Question question,
        CompareSelection selection,
        List<Indicator> available,
        Scorecard now,
        @Nullable Scorecard before,
        Ranking ranking,
        Optional<Funnel> funnel,
        Trend districtTrend,
        List<History> histories) {

    /** @param cells report by report, oldest first; the points of the trend are made of them */
    public record History(UnitVersion unit, List<Cell> cells, Trend trend) {

        public History {
            cells = List.copyOf(cells);
        }
    }

    public CompareReport {
        available = List.copyOf(available);
        histories = List.copyOf(histories);
    }

    public @Nullable Indicator focus() {
        return selection.focus();
    }

    /** The focus of the whole group; empty without a focus. */
    public Optional<Total> focusTotal() {
        return Optional.ofNullable(selection.focus()).flatMap(indicator -> now.total(indicator.code()));
    }

    /** The focus of every unit of the group, in the roster's order. */
    public List<Cell> focusCells() {
        return Optional.ofNullable(selection.focus())
                .map(indicator -> now.column(indicator.code()))
                .orElse(List.of());
    }

    /** The selected units by the focus, with their places among the whole group. */
    public Ranking selectedRanking() {
        return ranking.of(Set.copyOf(selection.units()));
    }

    /** Whether so many units are selected that charts show the ends alone. */
    public boolean isShortened() {
        return selection.units().size() > CompareSelection.MOST_UNITS;
    }
}
