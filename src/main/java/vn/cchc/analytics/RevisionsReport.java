package vn.cchc.analytics;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.cchc.observation.ReportChange;
import vn.cchc.place.UnitId;
import vn.cchc.place.UnitVersion;

/**
 * What changed in the figures of a period since the moment asked about.
 *
 * @param question as of that moment; as of now where none was named, and then nothing changed
 * @param today the day the figures are held against
 * @param roster the units asked about, as they are now
 * @param revisions in the order of units and indicators
 * @param reports of these units and the months their figures stand for, by month
 */
public record RevisionsReport(
        Question question,
        LocalDate today,
        List<UnitVersion> roster,
        List<Revision> revisions,
        List<ReportChange> reports) {

    public RevisionsReport {
        roster = List.copyOf(roster);
        revisions = List.copyOf(revisions);
        reports = List.copyOf(reports);
    }

    static RevisionsReport nothing(Question question) {
        return new RevisionsReport(question, question.today(), List.of(), List.of(), List.of());
    }

    public long count(Revision.Kind kind) {
        return of(kind).count();
    }

    public Stream<Revision> of(Revision.Kind kind) {
        return revisions.stream().filter(revision -> revision.kind() == kind);
    }

    /** How many figures that were there then are judged differently; that new ones are judged is no news. */
    public long flips() {
        return revisions.stream()
                .filter(revision -> revision.kind() != Revision.Kind.NEW && revision.kind() != Revision.Kind.LATE)
                .filter(Revision::flips)
                .count();
    }

    /** The reports whose figures were not there then, by month. */
    public List<ReportChange> arrivals() {
        return reports.stream().filter(ReportChange::cameIn).toList();
    }

    /** Whether a report that came in since was due at the moment already: handed in late, or not approved yet. */
    public boolean wasMissing(ReportChange arrival) {
        return arrival.wasDueBefore(question.today());
    }

    /** How many figures of a report are there that were not. */
    public long figuresOf(ReportChange arrival) {
        return revisions.stream()
                .filter(revision -> revision.kind() == Revision.Kind.NEW || revision.kind() == Revision.Kind.LATE)
                .filter(revision -> isOf(arrival, revision.cell()))
                .count();
    }

    /** Who brought revisions about. */
    public Origins origins() {
        return Origins.of(reports);
    }

    static boolean isOf(ReportChange report, Cell cell) {
        return report.unit().equals(cell.unit().id()) && cell.months().contains(report.month());
    }

    /** The unit of a report or letter; it is of the roster. */
    public UnitVersion unit(UnitId id) {
        return roster.stream().filter(unit -> unit.id().equals(id)).findFirst().orElseThrow();
    }
}
