package vn.cchc.analytics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.cchc.analytics.CellPairs.Pair;
import vn.cchc.analytics.Contributions.Apart;
import vn.cchc.analytics.Contributions.Incomparable;
import vn.cchc.analytics.Contributions.Part;
import vn.cchc.analytics.Contributions.Split;
import vn.cchc.analytics.statistics.Fractions;
import vn.cchc.indicator.Indicator;
import vn.cchc.indicator.OverUnits;

/**
 * Divides the change of the district's figure among its units. With w the unit's part in all cases and r its own ratio,
 * a unit adds (mean w)·Δr by performance and (mean r − mean R)·Δw by volume, means over the two periods; R is the ratio
 * of the units in both. Sums are divided by plain differences.
 *
 * <p>A unit without a case in one period (nil) has no ratio and no weight there. Whatever ratio is put in its place, it
 * counts for nothing in R; with its ratio of the other period it adds by volume alone, which is all it did.
 */
final class ChangeDivision {

    private final CellPairs pairs;
    private final Indicator indicator;
    private final List<Member> members = new ArrayList<>();

    /** A unit with both its figures. */
    private record Member(Cell before, Cell now, Weighted then, Weighted today) {}

    /** A numerator and a denominator, both zero for nil. */
    private record Weighted(BigFraction number, BigFraction weight) {

        static final Weighted NOTHING = new Weighted(BigFraction.ZERO, BigFraction.ZERO);

        Weighted plus(Weighted other) {
            return new Weighted(number.add(other.number), weight.add(other.weight));
        }

        /** Its ratio or, for nil, the other's; zero where both are nil and nothing depends on it. */
        BigFraction ratioOr(Weighted other) {
            var known = weight.isZero() ? other : this;
            return known.weight.isZero() ? BigFraction.ZERO : known.number.divide(known.weight);
        }
    }

    ChangeDivision(CellPairs pairs) {
        this.pairs = pairs;
        this.indicator = pairs.now().getFirst().indicator();
        for (var pair : pairs.list()) {
            var now = pair.now();
            var before = pair.before();
            if (now != null && before != null && pair.isMatch()) {
                members.add(new Member(before, now, weighted(before), weighted(now)));
            }
        }
    }

    Contributions contributions() {
        var now = RollUp.total(indicator, pairs.now()).figure();
        var before = RollUp.total(indicator, pairs.before()).figure();
        if (now == null || before == null) {
            return new Incomparable(now == null ? Change.Reason.NO_FIGURE : Change.Reason.NO_BASE);
        }
        var then = sum(Member::then);
        var today = sum(Member::today);
        if (then.weight().isZero() || today.weight().isZero()) {
            return new Incomparable(Change.Reason.INCOMPLETE);
        }
        return new Split(
                before,
                now,
                members.stream().map(member -> part(member, then, today)).toList(),
                Fractions.figure(Fractions.of(now).subtract(together(today))),
                Fractions.figure(together(then).subtract(Fractions.of(before))),
                pairs.list().stream().flatMap(pair -> apart(pair).stream()).toList());
    }

    private Weighted sum(Function<Member, Weighted> side) {
        return members.stream().map(side).reduce(Weighted.NOTHING, Weighted::plus);
    }

    /** The figure of the members alone. */
    private BigFraction together(Weighted sum) {
        return isSum() ? sum.number() : sum.number().divide(sum.weight());
    }

    private boolean isSum() {
        return indicator.overUnits() == OverUnits.SUM;
    }

    private Part part(Member member, Weighted then, Weighted today) {
        if (isSum()) {
            var difference = member.today().number().subtract(member.then().number());
            return new Part(
                    member.before(), member.now(), Fractions.figure(difference), Fractions.figure(BigFraction.ZERO));
        }
        var ratioThen = member.then().ratioOr(member.today());
        var ratioNow = member.today().ratioOr(member.then());
        var partThen = member.then().weight().divide(then.weight());
        var partNow = member.today().weight().divide(today.weight());
        var byPerformance = mean(partThen, partNow).multiply(ratioNow.subtract(ratioThen));
        var distance = mean(ratioThen, ratioNow).subtract(mean(together(then), together(today)));
        var byVolume = distance.multiply(partNow.subtract(partThen));
        return new Part(member.before(), member.now(), Fractions.figure(byPerformance), Fractions.figure(byVolume));
    }

    private static BigFraction mean(BigFraction one, BigFraction other) {
        return one.add(other).divide(2);
    }

    private static Optional<Apart> apart(Pair pair) {
        return pair.mismatch().map(mismatch -> new Apart(pair.unit(), mismatch));
    }

    private Weighted weighted(Cell cell) {
        if (cell.figure() == null) {
            return Weighted.NOTHING;
        }
        var part = RollUp.part(indicator.overUnits(), cell.figure());
        var weight = part.denominator() == null ? BigFraction.ONE : Fractions.of(part.denominator());
        return new Weighted(Fractions.of(part.numerator()), weight);
    }
}
