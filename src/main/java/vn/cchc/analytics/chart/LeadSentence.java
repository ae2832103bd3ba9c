package vn.cchc.analytics.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.analytics.Attention;
import vn.cchc.analytics.Links;
import vn.cchc.analytics.Overview;
import vn.cchc.analytics.RegisterChoice;
import vn.cchc.kit.Formats;
import vn.cchc.kit.Span;
import vn.cchc.period.Mode;
import vn.cchc.place.UnitId;

/**
 * The sentence the overview begins with. Each part is a template filled from the result; a part the coverage does not
 * carry is left out: no result of the units while the period runs or fewer than half of their reports are approved.
 */
public record LeadSentence(Overview overview, Wording wording) {

    private static final int NAMED_UNITS = 3;

    public List<Span> spans() {
        var spans = new ArrayList<Span>();
        spans.addAll(coverage());
        if (overview.question().isRunning()) {
            spans.add(Span.of(wording.get(
                            "lead.running",
                            Formats.capital(wording.period(overview.question().period()))) + " "));
        } else if (carriesResults() && overview.now().judgedUnits() > 0) {
            spans.addAll(results());
            spans.addAll(attention());
        }
        spans.addAll(letters());
        return spans;
    }

    private boolean carriesResults() {
        return overview.coverage().roster() > 0
                && 2 * overview.coverage().approved() >= overview.coverage().roster();
    }

    private List<Span> coverage() {
        var coverage = overview.coverage();
        if (coverage.roster() == 0) {
            return List.of(Span.of(wording.get("lead.no-units") + " "));
        }
        if (overview.now().indicators().isEmpty()) {
            return List.of(Span.of(wording.get("lead.no-indicators") + " "));
        }
        var units = units(coverage.roster());
        var text = coverage.approved() < coverage.submitted()
                ? wording.get(
                        "lead.coverage.waiting",
                        coverage.submitted(),
                        units,
                        wording.month(coverage.month()),
                        coverage.approved())
                : wording.get("lead.coverage", coverage.submitted(), units, wording.month(coverage.month()));
        return List.of(Span.of(text + " "));
    }

    private String units(int count) {
        return wording.units(overview.question().group(), count, overview.now().rows());
    }

    private List<Span> results() {
        var now = overview.now();
        var units = units(now.judgedUnits());
        var threshold = wording.figures().percent(now.threshold(), 0);
        return List.of(Span.strong(wording.get("lead.results", now.meetingUnits(), units, threshold)));
    }

    private List<Span> attention() {
        var links = new Links(overview.question().choices());
        var named = named().values().stream().limit(NAMED_UNITS).toList();
        if (named.isEmpty()) {
            return List.of(Span.of(". "));
        }
        var spans = new ArrayList<Span>();
        spans.add(Span.of(wording.get("lead.attention") + " "));
        for (int index = 0; index < named.size(); index++) {
            if (index > 0) {
                spans.add(Span.of(index == named.size() - 1 ? " " + wording.get("and") + " " : ", "));
            }
            switch (named.get(index)) {
                case Attention.Misses misses -> {
                    spans.add(Span.link(wording.name(misses.unit()), links.unit(misses.unit())));
                    spans.add(Span.of(
                            " (" + wording.get("lead.missed", misses.missed().size()) + ")"));
                }
                case Attention.Overdue overdue -> {
                    spans.add(Span.link(wording.name(overdue.unit()), links.unit(overdue.unit())));
                    spans.add(Span.of(" (" + wording.get("lead.overdue") + ")"));
                }
                default -> throw new IllegalStateException("Not named in the lead: " + named.get(index));
            }
        }
        spans.add(Span.of(". "));
        return spans;
    }

    /** What is first said of every unit that misses or owes something: it may owe reports in several states. */
    private Map<UnitId, Attention> named() {
        var named = new LinkedHashMap<UnitId, Attention>();
        for (var item : overview.attention()) {
            if (item instanceof Attention.Misses misses) {
                named.putIfAbsent(misses.unit().id(), misses);
            } else if (item instanceof Attention.Overdue overdue) {
                named.putIfAbsent(overdue.unit().id(), overdue);
            }
        }
        return named;
    }

    private List<Span> letters() {
        var lines = overview.letters();
        boolean launched = overview.programme()
                .filter(programme -> !programme.launchedOn().isAfter(overview.lettersUpTo()))
                .isPresent();
        if (!launched || lines.isEmpty()) {
            return List.of();
        }
        var links = new Links(overview.question().choices());
        var spans = new ArrayList<Span>();
        spans.add(Span.of(wording.get("lead.letters", wording.formats().date(overview.lettersUpTo())) + " "));
        for (int index = 0; index < lines.size(); index++) {
            var line = lines.get(index);
            if (index > 0) {
                spans.add(Span.of(index == lines.size() - 1 ? " " + wording.get("and") + " " : ", "));
            }
            spans.add(Span.link(
                    wording.formats().whole(line.cumulative()),
                    links.with(Mode.CUMULATIVE)
                            .letters(RegisterChoice.ALL.withType(line.type().code()))));
            spans.add(Span.of(" "
                    + wording.get(
                            "lead.letter",
                            wording.name(line.type())
                                    .toLowerCase(wording.texts().locale()),
                            line.cumulative())));
        }
        spans.add(Span.of("."));
        return spans;
    }
}
