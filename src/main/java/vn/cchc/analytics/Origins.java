package vn.cchc.analytics;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.cchc.indicator.MeasureSource;
import vn.cchc.observation.ReportChange;
import vn.cchc.place.UnitId;

/** What became of the reports, by unit, so that each of many revisions finds its own. */
public record Origins(Map<UnitId, List<ReportChange>> reports) {

    public Origins {
        reports = Map.copyOf(reports);
    }

    static Origins of(List<ReportChange> reports) {
        return new Origins(reports.stream().collect(Collectors.groupingBy(ReportChange::unit)));
    }

    /** Who brought a revision about, when and why, as far as the database knows. */
    public Origin of(Revision revision) {
        var cell = revision.cell();
        var measures = cell.indicator().measures();
        var concerned = reports.getOrDefault(cell.unit().id(), List.of()).stream()
                .filter(report -> RevisionsReport.isOf(report, cell))
                .toList();
        return new Origin(
                concerned.stream()
                        .flatMap(report -> report.corrections().stream())
                        .filter(correction -> measures.contains(correction.measure()))
                        .toList(),
                concerned.stream().filter(brings(revision.kind())).toList(),
                cell.indicator().uses(MeasureSource.REGISTER));
    }

    private static Predicate<ReportChange> brings(Revision.Kind kind) {
        return switch (kind) {
            case NEW, LATE -> ReportChange::cameIn;
            case WITHDRAWN -> ReportChange::wentBack;
            case CORRECTED, REJUDGED -> report -> false;
        };
    }
}
