package vn.cchc.analytics.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.cchc.analytics.Change;
import vn.cchc.analytics.IndicatorReport;
import vn.cchc.analytics.Outcome;
import vn.cchc.analytics.Tally;
import vn.cchc.indicator.Formula;
import vn.cchc.indicator.Indicator;
import vn.cchc.kit.FactStrip.Fact;
import vn.cchc.kit.Formats;
import vn.cchc.kit.TableCell;
import vn.cchc.kit.TableData;

/** What there is to know about an indicator besides its figures by unit. */
public record IndicatorFacts(IndicatorReport report, Wording wording) {

    /** The strip under the title: figure, change, units that meet, coverage, target. */
    public List<Fact> facts() {
        var total = report.total();
        var cells = new Cells(wording);
        var indicator = report.indicator();
        var facts = new ArrayList<Fact>();
        var figure = total.figure();
        var reports = wording.reports(
                indicator.frequency(),
                indicator.frequency().reportMonths(report.question().span()));
        if (total.applicable() == 0) {
            return List.of(new Fact(
                    wording.get("fact.not-applicable"),
                    wording.whole(report.question().group())));
        }
        var parts = figure == null ? "" : wording.figures().parts(indicator, figure);
        facts.add(new Fact(
                wording.get(
                        "fact.district",
                        cells.value(total),
                        wording.whole(report.question().group())),
                parts.isEmpty() ? reports : reports.isEmpty() ? parts : parts + " · " + reports));
        if (report.before() != null) {
            var change = Change.between(report.now(), total, report.before());
            facts.add(new Fact(
                    Formats.capital(new Changes(wording).text(change, indicator.decimals())),
                    change instanceof Change.Incomparable incomparable
                            ? new Changes(wording).reason(incomparable.reason())
                            : wording.comparison(report.question())));
        }
        if (indicator.hasStatus()) {
            var tally = Tally.of(report.cells());
            facts.add(
                    tally.counted() == 0 && report.question().isRunning()
                            ? new Fact(wording.get("fact.undecided"), wording.get("fact.running"))
                            : new Fact(
                                    wording.get(
                                            "fact.meeting", wording.figures().met(tally)),
                                    wording.get(
                                            "fact.meeting.detail",
                                            tally.count(Outcome.NEAR),
                                            tally.count(Outcome.MISSED),
                                            tally.count(Outcome.NOT_REPORTED))));
        }
        facts.add(new Fact(
                wording.get("fact.coverage", wording.formats().ratio(total.reported(), total.applicable())),
                total.isComplete() ? wording.get("fact.coverage.full") : wording.get("fact.coverage.partial")));
        if (total.goal() != null && indicator.hasStatus()) {
            facts.add(new Fact(
                    wording.get("fact.goal", wording.figures().goal(indicator, total.goal())),
                    wording.whole(report.question().group())));
        }
        progress(facts);
        grade(facts);
        return facts;
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

    /** Definitions without an end are stored up to the end of this year. */
    private static final int LAST_YEAR = 9999;

    /** How it is defined, line by line, with every version and target it had. */
    public TableData definition() {
        var indicator = report.indicator();
        var table = TableData.of(
                wording.get("definition.title"),
                TableData.Column.text(wording.get("definition.property")),
                TableData.Column.text(wording.get("definition.value")));
        row(table, "definition.rule", wording.definition(indicator));
        row(table, "definition.formula", formula(indicator));
        row(
                table,
                "definition.direction",
                wording.get("direction." + indicator.direction().name()));
        row(
                table,
                "definition.frequency",
                wording.get("frequency." + indicator.frequency().name()));
        row(
                table,
                "definition.roll-up",
                wording.get("over-time." + indicator.overTime().name())
                        + "; "
                        + wording.get("over-units." + indicator.overUnits().name()));
        row(table, "definition.audience", wording.kind(indicator.audience()));
        if (indicator.minimumVolume() > 0) {
            row(table, "definition.minimum", wording.formats().whole(indicator.minimumVolume()));
        }
        if (!indicator.grades().isEmpty()) {
            row(table, "definition.grades", grades(indicator));
        }
        report.definitions().forEach(version -> row(table, "definition.version", dates(version)));
        report.targets().stream()
                .filter(target -> target.goal() != null)
                .forEach(target -> row(
                        table,
                        "definition.target",
                        wording.get(
                                "definition.target.from",
                                wording.figures().goal(indicator, target.goal()),
                                wording.figures().near(indicator, target.goal()),
                                wording.formats().date(target.validFrom()))));
        return table.build();
    }

    private void row(TableData.Builder table, String key, String value) {
        table.row(TableCell.text(wording.get(key)), TableCell.text(value));
    }

    private String dates(Indicator version) {
        var from = wording.formats().date(version.validFrom());
        var dates = version.validTo().getYear() == LAST_YEAR
                ? wording.get("definition.since", from)
                : wording.get(
                        "definition.between",
                        from,
                        wording.formats().date(version.validTo().minusDays(1)));
        return version.equals(report.indicator())
                ? dates + " · " + wording.get("definition.used")
                : dates + " · " + formula(version);
    }

    private String grades(Indicator indicator) {
        return indicator.grades().stream()
                .map(grade -> "%s ≥ %s"
                        .formatted(wording.name(grade), wording.formats().shortDecimal(grade.from(), 1)))
                .collect(Collectors.joining(" · "));
    }

    private String formula(Indicator indicator) {
        var numerator = formula(indicator, indicator.numerator());
        return indicator.denominator() == null
                ? numerator
                : numerator + " ÷ " + formula(indicator, indicator.denominator());
    }

    private String formula(Indicator indicator, Formula formula) {
        var text = formula.terms().stream()
                .map(term -> (term.plus() ? "+ " : "− ") + wording.name(indicator.measure(term.measure())))
                .collect(Collectors.joining(" "));
        var plain = text.startsWith("+ ") ? text.substring(2) : text;
        return formula.terms().size() > 1 ? "(" + plain + ")" : plain;
    }
}
