package vn.cchc.observation;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** The staged figures of an upload, one by one and as the reports they would make. */
@Component
record Staged(StagedFiguresQuery figures, StagedReportsQuery reports, FormLoader forms) {

    private static final int MOST_REFUSED = 50_000;

    /**
     * Refuses what the entry form would refuse of the reports as they would stand, in one pass over them mostly: where
     * very much is refused it is written down meanwhile and the pass goes on from there.
     */
    HandingIn check(long upload) {
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
