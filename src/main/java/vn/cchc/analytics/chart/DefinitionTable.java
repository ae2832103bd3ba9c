package vn.cchc.analytics.chart;

import java.time.LocalDate;
import java.util.stream.Collectors;
import vn.cchc.analytics.IndicatorReport;
import vn.cchc.indicator.Formula;
import vn.cchc.indicator.Indicator;
import vn.cchc.indicator.Target;
import vn.cchc.kit.TableCell;
import vn.cchc.kit.TableData;
import vn.cchc.kit.Tone;

/** How an indicator is defined, and whom it had which targets for, and when. */
public record DefinitionTable(IndicatorReport report, Wording wording) {

    /** What has no end is stored up to the end of this year. */
    private static final int LAST_YEAR = 9999;

    /** How it is defined, line by line, with every version and target it had. */
    public TableData table() {
        var table = TableData.of(
                wording.get("definition.title"),
                TableData.Column.text(wording.get("definition.property")),
                TableData.Column.text(wording.get("definition.value")));
        rule(table);
        scope(table);
        report.definitions().forEach(version -> row(table, "definition.version", version(version)));
        report.targets().forEach(target -> row(table, "definition.target", target(target)));
        return table.build();
    }

    private void rule(TableData.Builder table) {
        var indicator = report.indicator();
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
    }

    private void scope(TableData.Builder table) {
        var indicator = report.indicator();
        row(table, "definition.audience", wording.kind(indicator.audience()));
        if (indicator.minimumVolume() > 0) {
            row(table, "definition.minimum", wording.formats().whole(indicator.minimumVolume()));
        }
        if (!indicator.grades().isEmpty()) {
            row(table, "definition.grades", grades(indicator));
        }
    }

    private void row(TableData.Builder table, String key, String value) {
        table.row(TableCell.text(wording.get(key)), TableCell.text(value));
    }

    private String version(Indicator version) {
        return dates(version.validFrom(), version.validTo()) + " · "
                + (version.equals(report.indicator()) ? wording.get("definition.used") : formula(version));
    }

    /** "Thị trấn · ≥ 90% · từ 01/01/2017 đến 31/12/2017"; of those exempt that it does not apply to them. */
    private String target(Target target) {
        var goal = target.goal();
        var value = goal == null
                ? Tone.NOT_APPLICABLE.label(wording.texts())
                : wording.figures().goal(report.indicator(), goal)
                        + wording.figures().near(report.indicator(), goal);
        return String.join(" · ", whom(target), value, dates(target.validFrom(), target.validTo()));
    }

    private String whom(Target target) {
        if (target.unit() != null) {
            return report.targeted().stream()
                    .filter(unit -> unit.id().equals(target.unit()))
                    .findFirst()
                    .map(wording::fullName)
                    .orElseThrow();
        }
        return target.kind() == null
                ? wording.get("definition.target.everybody")
                : wording.get("kind-name." + target.kind().name());
    }

    private String dates(LocalDate first, LocalDate end) {
        var from = wording.formats().date(first);
        return end.getYear() == LAST_YEAR
                ? wording.get("definition.since", from)
                : wording.get("definition.between", from, wording.formats().date(end.minusDays(1)));
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
