package vn.cchc.observation.ui;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.cchc.indicator.MeasureCode;
import vn.cchc.observation.Board;
import vn.cchc.observation.Correction;
import vn.cchc.observation.EntryForm;
import vn.cchc.observation.Report;
import vn.cchc.observation.ReportKey;
import vn.cchc.observation.Submission;
import vn.cchc.period.Month;

/**
 * What the review shows: the board, or one report.
 *
 * @param corrections those that wait, of the report where there is one
 * @param form empty for the board
 */
record ReviewPage(ReviewAddress address, Board board, List<Correction> corrections, Optional<EntryForm> form) {

    /** Where the report stands, or all of them: the screen is drawn anew when it is no longer the same. */
    sealed interface Standing {}

    private record OfBoard(
            Map<ReportKey, Submission> submissions, Set<Month> closed, Set<ReportKey> own, List<Correction> corrections)
            implements Standing {}

    private record OfReport(Report report, Map<MeasureCode, BigDecimal> figures, List<Correction> corrections)
            implements Standing {}

    Standing standing() {
        return form.<Standing>map(found -> new OfReport(found.report(), handedIn(found), corrections))
                .orElseGet(() -> new OfBoard(board.submissions(), board.closed(), board.own(), corrections));
    }

    /** What is typed and not handed in is the unit's own affair. */
    private static Map<MeasureCode, BigDecimal> handedIn(EntryForm form) {
        return form.report().isEditable() ? Map.of() : form.values();
    }

    OpenReports name() {
        return address.report().<OpenReports>map(OpenReports.Reviewed::new).orElseGet(OpenReports.Board::new);
    }
}
