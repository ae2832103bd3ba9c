package vn.cchc.analytics.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import vn.cchc.analytics.Change;
import vn.cchc.analytics.Contributions;
import vn.cchc.analytics.IndicatorReport;
import vn.cchc.analytics.Links;
import vn.cchc.kit.Span;

/** One sentence on why the district's figure changed: from what to what, and the units that moved it most. */
record ContributionSentence(IndicatorReport report, Contributions.Split split, Wording wording) {

    /** How many units are named on either side. */
    private static final int NAMED_UNITS = 3;

    public List<Span> spans() {
        var spans = new ArrayList<Span>();
        spans.add(Span.strong(change()));
        var up = movers(part -> part.total().numerator().signum() > 0);
        var down = movers(part -> part.total().numerator().signum() < 0);
        boolean rose = split.change().numerator().signum() >= 0;
        spans.addAll(rose ? side("why.up", up) : side("why.down", down));
        spans.addAll(rose ? side("why.down", down) : side("why.up", up));
        if (!amounts().isNothing(split.byCoverage())) {
            spans.add(Span.of("; " + wording.get("why.coverage", amounts().amount(split.byCoverage()))));
        }
        spans.add(Span.of("."));
        return spans;
    }

    /** From what to what; where the district's figures are not held against each other, the units that can be. */
    private String change() {
        var compared = Change.between(report.now(), report.total(), report.before());
        return compared instanceof Change.Incomparable incomparable
                ? new Changes(wording).reason(incomparable.reason()) + ". " + members()
                : moved();
    }

    private String members() {
        var together = Contributions.sum(split.parts(), Contributions.Part::total);
        return wording.get("why.members", amounts().amount(together), wording.comparison(report.question()));
    }

    private String moved() {
        int sign = split.change().numerator().signum();
        return wording.get(
                sign > 0 ? "why.rose" : sign < 0 ? "why.fell" : "why.same",
                wording.figures().totalValue(report.indicator(), split.before()),
                wording.figures().totalValue(report.indicator(), split.now()),
                amounts().amount(split.change()),
                wording.comparison(report.question()));
    }

    private ContributionWording amounts() {
        return new ContributionWording(report.indicator(), wording);
    }

    private List<Contributions.Part> movers(Predicate<Contributions.Part> side) {
        return split.parts().stream()
                .filter(side)
                .filter(part -> !amounts().isNothing(part.total()))
                .sorted(Comparator.comparing((Contributions.Part part) ->
                                part.total().value().abs())
                        .reversed())
                .limit(NAMED_UNITS)
                .toList();
    }

    private List<Span> side(String key, List<Contributions.Part> movers) {
        var links = new Links(report.question().choices());
        var spans = new ArrayList<Span>();
        for (var part : movers) {
            boolean last = part.equals(movers.getLast());
            spans.add(Span.of(
                    spans.isEmpty() ? "; " + wording.get(key) + " " : last ? " " + wording.get("and") + " " : ", "));
            var unit = part.now().unit();
            spans.add(Span.link(
                    wording.name(unit), links.unit(unit, report.indicator().code())));
            spans.add(Span.of(" (" + amounts().amount(part.total()) + ")"));
        }
        return spans;
    }
}
