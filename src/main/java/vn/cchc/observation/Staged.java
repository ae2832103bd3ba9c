package vn.cchc.observation;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.cchc.change.Changes;
import vn.cchc.change.Subject;

/** The staged figures of an upload, one by one and as the reports they would make. */
@Component
record Staged(StagedFiguresQuery figures, StagedReportsQuery reports, FormLoader forms, Changes changes) {

    private static final int MOST_REFUSED = 50_000;

    /** Holds the figures against what is there, and then the reports they would make against the rules of the form. */
    HandingIn compare(long upload) {
        figures.rememberVersion(upload, version(upload));
        figures.compare(upload);
        return check(upload);
    }

    /**
     * Checks again where anything but the writer itself counted up what the comparison was made of.
     *
     * @param own how many months the writer has counted up, and so holds, in this transaction
     */
    void checkAgain(long upload, int own) {
        if (!figures.version(upload).equals(Optional.of(version(upload) - own))) {
            check(upload);
        }
    }

    private long version(long upload) {
        var subjects = new HashSet<>(Set.of(Subject.CATALOGUE, Subject.UNITS));
        figures.monthsRead(upload).stream().map(Subject::figuresOf).forEach(subjects::add);
        return changes.versions(subjects).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    /**
     * Refuses what the entry form would refuse of the reports as they would stand, in one pass over them mostly: where
     * very much is refused it is written down meanwhile and the pass goes on from there.
     */
    private HandingIn check(long upload) {
        var judged = new StagedReports(forms.questionnaires()::find, MOST_REFUSED);
        Optional<ReportKey> after = Optional.empty();
        do {
            try (var read = reports.figures(upload, after)) {
                after = judged.read(read.iterator());
            }
            reports.refuse(upload, judged.takeRefused());
        } while (after.isPresent());
        return judged.handingIn();
    }
}
