package vn.cchc.observation;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.cchc.observation.HandingIn.Incomplete;

/** Judges reports that come by figure after figure, each with all of its own together, and adds up what becomes of them. */
final class StagedReports {

    private final Function<ReportKey, Optional<Questionnaire>> questionnaires;
    private final int mostRefused;
    private final List<RefusedRow> refused = new ArrayList<>();
    private final List<Incomplete> first = new ArrayList<>();
    private int reports;
    private int incomplete;

    /** @param mostRefused so many refused rows are in memory at a time, and those of one report */
    StagedReports(Function<ReportKey, Optional<Questionnaire>> questionnaires, int mostRefused) {
        this.questionnaires = questionnaires;
        this.mostRefused = mostRefused;
    }

    /**
     * Reads on until all is read or enough is refused.
     *
     * @return the last report that was judged, where others follow
     */
    Optional<ReportKey> read(Iterator<ReportFigure> figures) {
        var ofOne = new ArrayList<ReportFigure>();
        while (figures.hasNext()) {
            var figure = figures.next();
            if (!ofOne.isEmpty() && !ofOne.getFirst().report().equals(figure.report())) {
                var judged = ofOne.getFirst().report();
                judge(judged, ofOne);
                if (refused.size() >= mostRefused) {
                    return Optional.of(judged);
                }
                ofOne.clear();
            }
            ofOne.add(figure);
        }
        if (!ofOne.isEmpty()) {
            judge(ofOne.getFirst().report(), ofOne);
        }
        return Optional.empty();
    }

    private void judge(ReportKey report, List<ReportFigure> figures) {
        questionnaires
                .apply(report)
                .ifPresentOrElse(
                        questions -> judge(report, new StagedReport(questions, figures).judge()),
                        () -> figures.stream()
                                .filter(ReportFigure::isStaged)
                                .map(RefusedRow::withoutReport)
                                .forEach(refused::add));
    }

    private void judge(ReportKey report, StagedReport.Verdict verdict) {
        refused.addAll(verdict.refused());
        if (verdict.handedIn()) {
            count(report, verdict.missing());
        }
    }

    private void count(ReportKey report, int missing) {
        reports++;
        if (missing > 0) {
            incomplete++;
            if (first.size() < HandingIn.NAMED) {
                first.add(new Incomplete(report, missing));
            }
        }
    }

    /** Those refused since this was asked last. */
    List<RefusedRow> takeRefused() {
        var taken = List.copyOf(refused);
        refused.clear();
        return taken;
    }

    HandingIn handingIn() {
        return new HandingIn(reports, incomplete, first);
    }
}
