package vn.cchc.analytics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.analytics.statistics.Bearing;
import vn.cchc.analytics.statistics.BinomialLimits;
import vn.cchc.analytics.statistics.BinomialLimits.Zone;
import vn.cchc.indicator.Figure;
import vn.cchc.indicator.IndicatorKind;
import vn.cchc.place.UnitVersion;

/**
 * The units' ratios around the district's: which of them differ by more than chance, given how many cases they have.
 *
 * @param centre the district's ratio, of every figure there is, partial ones included
 * @param places the units with a figure, in the order of the cells
 * @param left units whose figure is no part of a whole, more letters than registrations for one
 */
public record Funnel(Figure centre, List<Place> places, List<UnitVersion> left) {

    /** The largest number the distribution is computed for. */
    private static final BigDecimal MOST_CASES = BigDecimal.valueOf(Integer.MAX_VALUE);

    /** @param cases the denominator */
    public record Place(Cell cell, int cases, Zone zone, Bearing bearing) {}

    public Funnel {
        places = List.copyOf(places);
        left = List.copyOf(left);
    }

    /**
     * Of one indicator's cells. Empty for anything but a ratio of cases, and where no unit has a case or the district's
     * own figure is no part of a whole.
     */
    public static Optional<Funnel> of(List<Cell> cells) {
        if (cells.isEmpty() || cells.getFirst().indicator().kind() != IndicatorKind.RATIO) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                        RollUp.total(cells.getFirst().indicator(), cells).figure())
                .filter(Funnel::isShare)
                .map(centre -> around(centre, cells))
                .filter(funnel -> !funnel.places.isEmpty());
    }

    private static Funnel around(Figure centre, List<Cell> cells) {
        var limits = limits(centre);
        var places = new ArrayList<Place>();
        var left = new ArrayList<UnitVersion>();
        for (var cell : cells) {
            var figure = cell.figure();
            if (figure != null && isPart(figure)) {
                places.add(place(cell, figure, limits));
            } else if (figure != null) {
                left.add(cell.unit());
            }
        }
        return new Funnel(centre, places, left);
    }

    private static Place place(Cell cell, Figure figure, BinomialLimits limits) {
        int cases = cases(figure).intValueExact();
        var zone = limits.zone(figure.numerator().intValueExact(), cases);
        var bearing = zone == Zone.WITHIN
                ? Bearing.NEITHER
                : Bearing.of(cell.indicator().direction(), zone.isAbove());
        return new Place(cell, cases, zone, bearing);
    }

    /** The limits to draw, from the smallest denominator there is to the largest: at most sixty places. */
    public List<BinomialLimits.At> limits() {
        var cases = places.stream().mapToInt(Place::cases).summaryStatistics();
        return limits(centre).between(cases.getMin(), cases.getMax());
    }

    private static BinomialLimits limits(Figure centre) {
        return new BinomialLimits(centre.value().doubleValue());
    }

    /** Whether a figure is so many whole cases out of so many, as chance deals them. */
    private static boolean isPart(Figure figure) {
        return isShare(figure) && isWhole(figure.numerator()) && isWhole(cases(figure));
    }

    private static boolean isShare(Figure figure) {
        return cases(figure).signum() > 0 && figure.isAtLeast(BigDecimal.ZERO) && figure.isAtMost(BigDecimal.ONE);
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0 && number.compareTo(MOST_CASES) <= 0;
    }

    private static BigDecimal cases(Figure figure) {
        return figure.denominator() == null ? BigDecimal.ONE : figure.denominator();
    }
}
