package vn.cchc.observation;

import java.util.List;
import org.springframework.stereotype.Service;
import vn.cchc.period.AsOf;
import vn.cchc.period.Span;
import vn.cchc.place.UnitId;

/** Reports and where they stand. */
@Service
public class Submissions {

    private final SubmissionsQuery query;
    private final ReportChangesQuery changes;

    Submissions(SubmissionsQuery query, ReportChangesQuery changes) {
        this.query = query;
        this.changes = changes;
    }

    /** The reports of all units over a span, by month, then unit. A unit that never opened a report has none. */
    public List<Submission> list(Span span, AsOf asOf) {
        return query.list(span, asOf);
    }

    /** The reports of a span that are not what they were at a moment, by month, then unit, in one statement. */
    public List<ReportChange> changes(Span span, AsOf since) {
        return changes.list(span, since);
    }

    /** The reports of one unit over a span and the explanations that came with approved ones, in one statement. */
    public UnitReports reportsOf(UnitId unit, Span span, AsOf asOf) {
        return query.reportsOf(unit, span, asOf);
    }
}
