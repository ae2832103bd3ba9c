package vn.cchc.observation.ui;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.Choice;
import vn.cchc.kit.Stepper;
import vn.cchc.observation.Report;
import vn.cchc.observation.SubmissionState;
import vn.cchc.period.Month;

/** The reports of a unit to choose from, newest first. */
record EntryMonths(List<Report> reports, EntryWording wording) {

    /** Reports that were never begun are not asked for for ever. */
    private static final int OPEN_MONTHS = 3;

    /** @param wanted as the address says; absent where it says nothing that can be read */
    Optional<Month> choose(@Nullable Month wanted) {
        return reports.stream()
                .filter(report -> report.month().equals(wanted))
                .findFirst()
                .or(this::first)
                .map(Report::month);
    }

    /** What came back wants an answer first; then the oldest report that is still open among the newest. */
    private Optional<Report> first() {
        return reports.stream()
                .filter(report -> report.state() == SubmissionState.RETURNED && report.isEditable())
                .findFirst()
                .or(() -> reports.stream()
                        .limit(OPEN_MONTHS)
                        .filter(Report::isEditable)
                        .reduce((newer, older) -> older))
                .or(() -> reports.stream().findFirst());
    }

    Stepper stepper(Month shown) {
        var choices = reports.stream()
                .map(report -> new Choice(
                        wording.month(report.month()) + " · " + wording.state(report.state()),
                        EntryView.address(report.month()),
                        report.month().equals(shown)))
                .toList();
        return new Stepper(
                wording.get("entry.month"),
                wording.month(shown),
                neighbour(choices, shown.minus(1)),
                neighbour(choices, shown.plus(1)),
                choices);
    }

    private static @Nullable Choice neighbour(List<Choice> choices, Month there) {
        return choices.stream()
                .filter(choice -> choice.href().equals(EntryView.address(there)))
                .findFirst()
                .orElse(null);
    }
}
