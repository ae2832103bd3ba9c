package vn.cchc.analytics.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.cchc.analytics.Change;
import vn.cchc.analytics.LetterLine;
import vn.cchc.analytics.Links;
import vn.cchc.analytics.Overview;
import vn.cchc.analytics.RegisterChoice;
import vn.cchc.analytics.Total;
import vn.cchc.indicator.IndicatorCode;
import vn.cchc.kit.Formats;
import vn.cchc.kit.Ink;
import vn.cchc.kit.KpiCard;
import vn.cchc.kit.Span;
import vn.cchc.kit.Sparkline;
import vn.cchc.letter.LetterType;
import vn.cchc.period.Mode;

/** The five key figures of the overview: units that meet, the on-time rate, and the three kinds of letters. */
public record KeyFigures(Overview overview, Wording wording) {

    private static final int MOST_LETTER_CARDS = 3;

    public List<KpiCard> cards() {
        var cards = new ArrayList<KpiCard>();
        cards.add(meeting());
        overview.now().total(IndicatorCode.ON_TIME).map(this::onTime).ifPresent(cards::add);
        IntStream.range(0, Math.min(MOST_LETTER_CARDS, overview.letters().size()))
                .mapToObj(position -> letters(overview.letters().get(position), position))
                .forEach(cards::add);
        return cards;
    }

    private Links links() {
        return new Links(overview.question().choices());
    }

    private KpiCard meeting() {
        var now = overview.now();
        var values = new ArrayList<@Nullable BigDecimal>();
        overview.meetingTrend()
                .forEach(point -> values.add(point.judged() == 0 ? null : BigDecimal.valueOf(point.meeting())));
        boolean known = now.judgedUnits() > 0 && !overview.question().isRunning();
        return new KpiCard(
                wording.get("kpi.meeting", wording.figures().percent(now.threshold(), 0)),
                known ? wording.formats().whole(now.meetingUnits()) : "–",
                known ? "/" + wording.units(overview.question().group(), now.judgedUnits(), now.rows()) : "",
                List.of(known ? meetingChange() : List.of(Span.of(coverage()))),
                new Sparkline(values, Ink.PRIMARY),
                links().units());
    }

    private List<Span> meetingChange() {
        var before = overview.before();
        if (before == null) {
            return List.of(Span.of(coverage()));
        }
        var comparison = wording.comparison(overview.question());
        if (!before.hasSameRoster(overview.now())) {
            return List.of(Span.of(wording.get("change.ROSTER_CHANGED")));
        }
        if (before.judgedUnits() == 0) {
            return List.of(Span.of(wording.get("change.NO_BASE")));
        }
        if (before.judgedUnits() != overview.now().judgedUnits()) {
            // As many units fewer have a result: their number would fall for that alone.
            var then = wording.formats().ratio(before.meetingUnits(), before.judgedUnits());
            return List.of(Span.strong(then), Span.of(" " + wording.get("kpi.meeting.then", comparison)));
        }
        int change = overview.now().meetingUnits() - before.meetingUnits();
        return List.of(Span.strong(wording.formats().signed(change)), Span.of(" " + comparison));
    }

    private String coverage() {
        return wording.get(
                "coverage.reports",
                overview.coverage().approved(),
                overview.coverage().roster());
    }

    private KpiCard onTime(Total total) {
        var figure = total.figure();
        var change = Change.between(overview.now(), total, overview.before());
        var lines = new ArrayList<List<Span>>();
        var coverage = new Cells(wording).coverage(total);
        if (figure != null) {
            lines.add(onTimeLine(wording.figures().parts(total.indicator(), figure), change));
        }
        if (figure == null || !total.isComplete()) {
            lines.add(List.of(Span.of(coverage)));
        }
        return new KpiCard(
                wording.shortName(total.indicator()),
                figure == null ? "–" : new Cells(wording).bare(total),
                figure == null ? "" : "%",
                lines,
                Charts.sparkline(overview.onTimeTrend()),
                links().indicator(IndicatorCode.ON_TIME));
    }

    private List<Span> onTimeLine(String parts, Change change) {
        return overview.before() == null
                ? List.of(Span.of(parts))
                : List.of(Span.of(parts + " · "), Span.strong(new Changes(wording).text(change, 1)));
    }

    private KpiCard letters(LetterLine line, int position) {
        var values = new ArrayList<@Nullable BigDecimal>();
        line.months().forEach(month -> values.add(BigDecimal.valueOf(month.letters())));
        var lines = new ArrayList<List<Span>>();
        lines.add(List.of(
                Span.strong(wording.formats().whole(line.inPeriod())),
                Span.of(" " + wording.get("kpi.in-span", wording.span(overview.question())) + change(line))));
        if (line.openingBalance() > 0) {
            lines.add(
                    List.of(Span.of(wording.get("kpi.opening", wording.formats().whole(line.openingBalance())))));
        }
        apologies(line).ifPresent(lines::add);
        return new KpiCard(
                Formats.capital(wording.get(
                        "kpi.letters",
                        wording.name(line.type()).toLowerCase(wording.texts().locale()))),
                wording.formats().whole(line.cumulative()),
                "",
                lines,
                new Sparkline(values, Wording.ink(position)),
                links().with(Mode.CUMULATIVE)
                        .letters(RegisterChoice.ALL.withType(line.type().code())));
    }

    private String change(LetterLine line) {
        return line.before().isEmpty()
                ? ""
                : " · "
                        + wording.formats()
                                .signed(line.inPeriod() - line.before().getAsInt());
    }

    /** Under the apologies: how many late dossiers have one. */
    private Optional<List<Span>> apologies(LetterLine line) {
        var total = overview.now().total(IndicatorCode.APOLOGISED);
        if (total.isEmpty() || !line.type().code().equals(LetterType.APOLOGY)) {
            return Optional.empty();
        }
        var figure = total.get().figure();
        return figure == null
                ? Optional.empty()
                : Optional.of(List.of(Span.of(wording.get(
                        "kpi.apologised",
                        wording.figures().withParts(total.get().indicator(), figure)))));
    }
}
