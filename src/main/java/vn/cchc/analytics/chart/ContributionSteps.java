package vn.cchc.analytics.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.analytics.Cell;
import vn.cchc.analytics.Contributions;
import vn.cchc.analytics.IndicatorReport;
import vn.cchc.analytics.Links;
import vn.cchc.analytics.statistics.Bearing;
import vn.cchc.indicator.Figure;
import vn.cchc.kit.Ink;

/** From the figure before to the figure now: a step a unit, largest first, then the small ones together, then coverage. */
final class ContributionSteps {

    /** How many units have a step of their own. */
    private static final int MOST_UNITS = 60;

    private final IndicatorReport report;
    private final Contributions.Split split;
    private final Wording wording;
    private final ContributionWording amounts;
    private final List<Contributions.Part> sorted;

    /**
     * One bar.
     *
     * @param href absent where it stands for no single unit
     */
    record Step(
            String name,
            Figure added,
            Ink ink,
            String description,
            @Nullable String href) {}

    ContributionSteps(IndicatorReport report, Contributions.Split split, Wording wording) {
        this.report = report;
        this.split = split;
        this.wording = wording;
        this.amounts = new ContributionWording(report.indicator(), wording);
        this.sorted = split.parts().stream()
                .sorted(Comparator.comparing((Contributions.Part part) ->
                                part.total().value().abs())
                        .reversed())
                .toList();
    }

    /** The units with a step of their own. */
    List<Contributions.Part> shown() {
        return sorted.subList(0, Math.min(MOST_UNITS, sorted.size()));
    }

    /** The units that are one step together. */
    List<Contributions.Part> others() {
        return sorted.subList(shown().size(), sorted.size());
    }

    List<Step> list() {
        var steps = new ArrayList<Step>();
        shown().forEach(part -> steps.add(step(part)));
        if (!others().isEmpty()) {
            var sum = Contributions.sum(others(), Contributions.Part::total);
            steps.add(plain(wording.get("why.others", others().size()), sum, ink(sum)));
        }
        if (!split.came().isZero()) {
            steps.add(plain(wording.get("why.came"), split.came(), Ink.BACKGROUND));
        }
        if (!split.went().isZero()) {
            steps.add(plain(wording.get("why.went"), split.went(), Ink.BACKGROUND));
        }
        return steps;
    }

    private Step step(Contributions.Part part) {
        var unit = part.now().unit();
        return new Step(
                wording.name(unit),
                part.total(),
                ink(part.total()),
                description(part),
                new Links(report.question().choices())
                        .unit(unit, report.indicator().code()));
    }

    private Step plain(String name, Figure added, Ink ink) {
        return new Step(name, added, ink, name + "\n" + amounts.amount(added), null);
    }

    private String description(Contributions.Part part) {
        var lines = new ArrayList<String>();
        lines.add(wording.fullName(part.now().unit()) + " · " + amounts.amount(part.total()));
        lines.add(wording.get("why.from", figure(part.before()), figure(part.now())));
        if (ContributionsTable.hasVolume(report.indicator())) {
            lines.add(
                    wording.get("why.divided", amounts.amount(part.byPerformance()), amounts.amount(part.byVolume())));
        }
        return String.join("\n", lines);
    }

    private String figure(Cell cell) {
        var figure = cell.figure();
        return figure == null
                ? new Cells(wording).value(cell)
                : wording.figures().withParts(report.indicator(), figure);
    }

    private Ink ink(Figure added) {
        return switch (Bearing.of(
                report.indicator().direction(), added.numerator().signum() >= 0)) {
            case BETTER -> Ink.MET;
            case WORSE -> Ink.MISSED;
            case NEITHER -> Ink.SECOND_KIND;
        };
    }
}
