package vn.cchc.analytics.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import vn.cchc.analytics.Links;
import vn.cchc.analytics.Question;
import vn.cchc.kit.TableCell;
import vn.cchc.kit.TableData;
import vn.cchc.period.Period;
import vn.cchc.place.Boundaries;
import vn.cchc.place.UnitLife;
import vn.cchc.place.UnitVersion;

/** What a unit was called and was, and the units before and after it, each leading to its page in its own time. */
public record UnitLifeTable(UnitLife life, Question question, Wording wording) {

    public TableData table() {
        var table = TableData.of(
                wording.get("life.title"),
                TableData.Column.text(wording.get("column.day")),
                TableData.Column.text(wording.get("column.event")),
                TableData.Column.text(wording.get("column.unit")));
        life.predecessors()
                .forEach(relative -> table.row(row(
                        relative, wording.get("life.from." + kind(relative), share(relative)), lastPeriod(relative))));
        life.versions()
                .forEach(version -> table.row(List.of(
                        day(version.validFrom()),
                        TableCell.text(wording.get("life.version", version.code())),
                        TableCell.text(wording.fullName(version)))));
        life.successors()
                .forEach(relative -> table.row(row(
                        relative, wording.get("life.to." + kind(relative), share(relative)), firstPeriod(relative))));
        return table.build();
    }

    private List<TableCell> row(UnitLife.Relative relative, String event, Period period) {
        var links = new Links(question.choices().with(Boundaries.AS_REPORTED));
        var reachable = question.canBeAskedFor(period);
        return List.of(
                day(relative.succession().effectiveOn()),
                TableCell.text(event),
                TableCell.text(wording.fullName(relative.unit()))
                        .href(reachable ? links.with(period).unit(relative.unit()) : null));
    }

    private static String kind(UnitLife.Relative relative) {
        return relative.succession().kind().name();
    }

    /** "30%", or that nobody can say. */
    private String share(UnitLife.Relative relative) {
        return relative.succession()
                .allocated()
                .map(share -> share.compareTo(BigDecimal.ONE) == 0
                        ? ""
                        : " (" + wording.figures().percent(share, 2) + ")")
                .orElse(" (" + wording.get("life.unallocated") + ")");
    }

    private Period lastPeriod(UnitLife.Relative relative) {
        return Period.of(
                question.calendar().monthOf(relative.succession().effectiveOn()).minus(1));
    }

    private Period firstPeriod(UnitLife.Relative relative) {
        return Period.of(question.calendar().monthOf(relative.succession().effectiveOn()));
    }

    private TableCell day(LocalDate day) {
        return TableCell.text(wording.formats().date(day)).exact(day);
    }

    /** In a sentence, for the panel's second line. */
    public String subtitle(UnitVersion unit) {
        return wording.get("life.subtitle", wording.fullName(unit));
    }
}
