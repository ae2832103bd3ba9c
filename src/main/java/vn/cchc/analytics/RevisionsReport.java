package vn.cchc.analytics;

import java.util.List;

/**
 * What changed in the figures of a period since the moment asked about.
 *
 * @param question as of that moment; as of now where none was named, and then nothing changed
 * @param revisions in the order of units and indicators
 */
public record RevisionsReport(Question question, List<Revision> revisions) {

    public RevisionsReport {
        revisions = List.copyOf(revisions);
    }

    public long count(Revision.Kind kind) {
        return revisions.stream().filter(revision -> revision.kind() == kind).count();
    }

    public long flips() {
        return revisions.stream().filter(Revision::flips).count();
    }
}
