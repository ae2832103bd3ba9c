package vn.cchc.analytics.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cchc.analytics.Cell;
import vn.cchc.analytics.CellState;
import vn.cchc.analytics.Change;
import vn.cchc.analytics.IndicatorReport;
import vn.cchc.analytics.Outcome;
import vn.cchc.analytics.Tally;
import vn.cchc.kit.FactStrip.Fact;
import vn.cchc.kit.Formats;

/** How the whole district stands on an indicator, in a few facts. */
public record IndicatorFacts(IndicatorReport report, Wording wording) {

    /** The strip under the title: figure, change, units that meet, coverage, target. */
    public List<Fact> facts() {
        var total = report.total();
        var facts = new ArrayList<Fact>();
        if (total.applicable() == 0) {
            return List.of(new Fact(wording.get("fact.not-applicable"), whole()));
        }
        facts.add(new Fact(wording.get("fact.district", value(), whole()), partsAndReports()));
        change().ifPresent(facts::add);
        if (report.indicator().hasStatus()) {
            facts.add(meeting());
        }
        facts.add(new Fact(
                wording.get("fact.coverage", wording.formats().ratio(total.reported(), total.applicable())),
                total.isComplete() ? wording.get("fact.coverage.full") : wording.get("fact.coverage.partial")));
        if (total.goal() != null && report.indicator().hasStatus()) {
            facts.add(new Fact(
                    wording.get("fact.goal", wording.figures().goal(report.indicator(), total.goal())), whole()));
        }
        progress(facts);
        grade(facts);
        return facts;
    }

    /** A dash while there is none. */
    private String value() {
        var value = new Cells(wording).value(report.total());
        return value.isBlank() ? "–" : value;
    }

    private String whole() {
        return wording.whole(report.question().group());
    }

    /** What the figure is made of, and which reports it stands for where that is not the period itself. */
    private String partsAndReports() {
        var indicator = report.indicator();
        var figure = report.total().figure();
        var frequency = indicator.frequency();
        return Stream.of(
                        figure == null ? "" : wording.figures().parts(indicator, figure),
                        wording.reports(
                                frequency,
                                frequency.reportMonths(report.question().span())))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private Optional<Fact> change() {
        return Optional.ofNullable(report.before())
                .map(before -> Change.between(report.now(), report.total(), before))
                .map(change -> new Fact(
                        Formats.capital(new Changes(wording)
                                .text(change, report.indicator().decimals())),
                        change instanceof Change.Incomparable incomparable
                                ? new Changes(wording).reason(incomparable.reason())
                                : comparison()));
    }

    /** With what is held against each other where other numbers of units have reported. */
    private String comparison() {
        var comparison = wording.comparison(report.question());
        var then = report.before() == null
                ? null
                : report.before().total(report.indicator().code()).orElse(null);
        var now = report.total();
        return then == null || then.reported() == now.reported()
                ? comparison
                : comparison + " · "
                        + wording.get(
                                "fact.change.bases",
                                wording.formats().ratio(now.reported(), now.applicable()),
                                wording.formats().ratio(then.reported(), then.applicable()));
    }

    private Fact meeting() {
        var tally = Tally.of(report.cells());
        return tally.counted() == 0 && report.question().isRunning()
                ? new Fact(wording.get("fact.undecided"), wording.get("fact.running"))
                : new Fact(
                        wording.get("fact.meeting", wording.figures().met(tally)),
                        wording.get(
                                        "fact.meeting.detail",
                                        tally.count(Outcome.NEAR),
                                        tally.count(Outcome.MISSED),
                                        tally.count(Outcome.NOT_REPORTED))
                                + unjudged());
    }

    /** The units that are not among those counted, and why: else 1/1 is read as everybody. */
    private String unjudged() {
        long open = report.cells().stream().filter(Cell::isOpen).count();
        long nil = report.cells().stream()
                .filter(cell -> cell.state() == CellState.NIL && !cell.isOpen())
                .count();
        return (open == 0 ? "" : " · " + wording.get("fact.meeting.open", open))
                + (nil == 0 ? "" : " · " + wording.get("fact.meeting.nil", nil));
    }

    /** How much of a running period's plan all units have together. */
    private void progress(List<Fact> facts) {
        report.total()
                .progress(report.question().isRunning())
                .ifPresent(part -> facts.add(new Fact(
                        wording.get("progress.district", wording.figures().percent(part.rounded(2), 0)),
                        wording.get(
                                "progress.district.detail",
                                wording.figures().parts(report.indicator(), part),
                                wording.unitOfMeasure(report.indicator())))));
    }

    private void grade(List<Fact> facts) {
        var figure = report.total().figure();
        if (figure != null) {
            report.indicator()
                    .gradeOf(figure)
                    .ifPresent(grade -> facts.add(new Fact(
                            wording.get("fact.grade", wording.name(grade)),
                            wording.get("fact.grade.detail", wording.formats().shortDecimal(grade.from(), 1)))));
        }
    }
}
