package vn.cchc.observation.ui;

import com.vaadin.flow.router.QueryParameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.observation.Board;
import vn.cchc.observation.ReportKey;
import vn.cchc.period.Month;
import vn.cchc.period.Period;
import vn.cchc.place.UnitVersion;

/**
 * What an address of the review asks for: one report, or the board up to a month.
 *
 * @param report empty for the board
 * @param last the last month on the board; the newest unless the address names another
 * @param sentences what it asks for and cannot have
 */
record ReviewAddress(Optional<ReportKey> report, Month last, List<String> sentences) {

    static final String TO = "to";
    private static final String UNIT = "unit";
    private static final String MONTH = "month";

    /** Of what an address says, as much is repeated. */
    private static final int LONGEST_ECHO = 40;

    /** A report of a unit. */
    static String of(UnitVersion unit, Month month) {
        return ReviewView.ROUTE + "?" + UNIT + "=" + URLEncoder.encode(unit.code(), StandardCharsets.UTF_8) + "&"
                + MONTH + "=" + month;
    }

    /** @param opens whether reports may be opened one by one */
    static ReviewAddress parse(QueryParameters address, Board board, boolean opens, EntryWording wording) {
        var sentences = new ArrayList<String>();
        var unit = address.getSingleParameter(UNIT);
        var month = address.getSingleParameter(MONTH);
        var report = unit.filter(code -> opens)
                .flatMap(code -> month.flatMap(Period::parse).flatMap(period -> find(code, period.first(), board)));
        if (report.isEmpty() && (unit.isPresent() || month.isPresent())) {
            sentences.add(
                    opens
                            ? wording.get("review.no-report", echo(unit), echo(month))
                            : wording.get("review.not-opened"));
        }
        var newest = board.months().getLast();
        var to = address.getSingleParameter(TO);
        var last = to.flatMap(Period::parse).map(Period::last).filter(board.months()::contains);
        if (to.isPresent() && last.isEmpty()) {
            sentences.add(wording.get("review.no-month", echo(to), wording.month(newest)));
        }
        return new ReviewAddress(report, last.orElse(newest), sentences);
    }

    /** No unit owes a report of a month that has not begun, or in which it was not there. */
    private static Optional<ReportKey> find(String code, Month month, Board board) {
        return board.history()
                .find(code, board.calendar().lastDateOf(month))
                .map(unit -> new ReportKey(unit.id(), month))
                .filter(key -> !month.isAfter(board.months().getLast())
                        && board.history().isInRoster(key.unit(), month));
    }

    private static String echo(Optional<String> asked) {
        return asked.map(text -> text.substring(0, Math.min(text.length(), LONGEST_ECHO)))
                .orElse("–");
    }
}
