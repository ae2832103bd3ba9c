package vn.cchc.analytics.chart;

import static j2html.TagCreator.details;
import static j2html.TagCreator.each;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cchc.analytics.Links;
import vn.cchc.analytics.RevisionsReport;
import vn.cchc.kit.Formats;
import vn.cchc.kit.TableCell;
import vn.cchc.kit.TableData;
import vn.cchc.kit.TableData.Column;
import vn.cchc.observation.ReportChange;
import vn.cchc.period.AsOf;
import vn.cchc.period.Month;
import vn.cchc.place.UnitVersion;

/**
 * The reports that came in since: first the ones that were missing then, one by one, late ones before those that waited for approval; then a line
 * for each month, which names its units on demand.
 */
public record ArrivalsTable(RevisionsReport report, Wording wording) {

    /** How many units of a month are named; nobody reads three thousand. */
    private static final int NAMED = 30;

    public boolean isEmpty() {
        return report.arrivals().isEmpty();
    }

    public TableData shown() {
        var table = TableData.of(
                wording.get("arrivals.title"),
                Column.text(wording.get("column.report-month")),
                Column.text(wording.get("column.arrivals")),
                Column.text(wording.get("column.arrivals-detail")));
        var late = report.arrivals().stream()
                .filter(report::wasMissing)
                .sorted(Comparator.comparing(ReportChange::isLate).reversed())
                .toList();
        if (!late.isEmpty()) {
            table.group(RevisionsTable.heading(
                    wording.get("arrivals.late", late.size()), late.size(), RevisionsTable.SHOWN, wording));
            late.stream().limit(RevisionsTable.SHOWN).forEach(arrival -> table.row(late(arrival)));
        }
        var months = months();
        if (!months.isEmpty()) {
            table.group(wording.get(
                    "arrivals.new",
                    months.values().stream().mapToInt(List::size).sum()));
            months.forEach((month, arrivals) -> table.row(month(month, arrivals)));
        }
        return table.build();
    }

    /** Those that were not owed yet. */
    private Map<Month, List<ReportChange>> months() {
        return report.arrivals().stream()
                .filter(arrival -> !report.wasMissing(arrival))
                .collect(Collectors.groupingBy(ReportChange::month, TreeMap::new, Collectors.toList()));
    }

    private List<TableCell> late(ReportChange arrival) {
        var unit = report.unit(arrival.unit());
        return List.of(
                TableCell.text(Formats.capital(wording.month(arrival.month()))),
                TableCell.text(wording.fullName(unit))
                        .href(links(arrival.month()).unit(unit)),
                TableCell.text(Stream.of(
                                wording.get(
                                        arrival.isLate() ? "arrivals.due-late" : "arrivals.due",
                                        wording.formats().date(arrival.dueOn())),
                                steps(arrival, unit),
                                arrival.note().orElse(""),
                                wording.get("arrivals.figures", report.figuresOf(arrival)))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · "))));
    }

    private List<TableCell> month(Month month, List<ReportChange> arrivals) {
        return List.of(
                TableCell.text(Formats.capital(wording.month(month)))
                        .href(links(month).units()),
                TableCell.text(wording.get("arrivals.count", arrivals.size())),
                TableCell.drawing(units(arrivals), ""));
    }

    private DomContent units(List<ReportChange> arrivals) {
        var named = arrivals.stream()
                .limit(NAMED)
                .map(arrival -> named(arrival, report.unit(arrival.unit())))
                .toList();
        return details(
                summary(wording.get("arrivals.details", arrivals.size())),
                ul(each(named, text -> li(text))),
                arrivals.size() <= NAMED ? each() : p(wording.get("revisions.more", arrivals.size() - NAMED)));
    }

    private String named(ReportChange arrival, UnitVersion unit) {
        return wording.fullName(unit) + ": " + steps(arrival, unit);
    }

    /** "Cán bộ xã Long Nguyên nộp 09:30 ngày 15/7/2017 · Phòng Nội vụ huyện duyệt 15:00 ngày 20/7/2017". */
    private String steps(ReportChange arrival, UnitVersion unit) {
        var parts = new ArrayList<String>();
        arrival.submitted()
                .map(step -> step("arrivals.submitted", step, step.by().orElseGet(() -> wording.fullName(unit))))
                .ifPresent(parts::add);
        arrival.decided()
                .map(step -> step("arrivals.approved", step, step.by().orElse("")))
                .ifPresent(parts::add);
        return String.join(" · ", parts);
    }

    private String step(String key, ReportChange.Step step, String by) {
        return wording.get(key, by, wording.moment(new AsOf(step.at()))).strip();
    }

    /** To what is there now; then there was nothing. */
    private Links links(Month month) {
        return new Links(report.question().choices()).with(AsOf.NOW).ofMonth(month);
    }
}
