package vn.cchc.observation.ui;

import static j2html.TagCreator.each;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.ul;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Predicate;
import vn.cchc.access.Right;
import vn.cchc.access.Rights;
import vn.cchc.kit.Formats;
import vn.cchc.kit.Markup;
import vn.cchc.kit.Panel;
import vn.cchc.observation.Board;
import vn.cchc.observation.RefusedReportException;
import vn.cchc.observation.ReviewDesk;
import vn.cchc.observation.SubmissionState;
import vn.cchc.period.Month;

/** The months that are over: closed by whoever may close, opened again with a reason by whoever may that. */
record MonthsPanel(ReviewDesk desk, Board board, Rights rights, Changed changed, EntryWording wording) {

    Panel content() {
        var list = new Div();
        list.addClassName("month-list");
        board.months().reversed().stream().filter(board::isOver).forEach(month -> list.add(line(month)));
        return new Panel(wording.get("months.title"), wording.get("months.hint")).content(list);
    }

    private Div line(Month month) {
        boolean closed = board.closed().contains(month);
        var words = new Paragraph(
                Formats.capital(wording.get(closed ? "months.closed" : "months.open", wording.month(month))));
        var line = new Div(words);
        if (closed && rights.may(Right.REOPEN_MONTHS)) {
            line.add(new ReasonForm(
                    wording.get("months.reopen.reason"), wording.get("months.reopen"), wording, reason -> {
                        desk.reopen(month, reason);
                        changed.changed(wording.get("months.reopened", wording.month(month)));
                    }));
        }
        if (!closed && rights.may(Right.CLOSE_MONTHS)) {
            line.add(closing(month));
        }
        return line;
    }

    private NativeButton closing(Month month) {
        var button = new NativeButton(wording.get("months.close"), click -> ask(month));
        button.addClassName("button");
        return button;
    }

    /** What waits has to be decided first; whoever still owes a report can no longer hand it in. */
    private void ask(Month month) {
        var waiting = names(month, entry -> entry.state() == SubmissionState.SUBMITTED);
        if (!waiting.isEmpty()) {
            changed.refused(
                    wording.get("months.waiting", wording.month(month), waiting.size(), String.join(", ", waiting)));
            return;
        }
        var owing = names(month, Board.Entry::isOwed);
        var question = new ConfirmDialog();
        question.setHeader(wording.get("months.ask", wording.month(month)));
        question.add(new Markup(
                p(wording.get("months.hint")),
                owing.isEmpty()
                        ? p(wording.get("months.ask.whole"))
                        : each(p(wording.get("months.ask.owing", owing.size())), ul(each(owing, name -> li(name))))));
        question.setConfirmText(wording.get("months.close"));
        question.setCancelText(wording.get("months.leave"));
        question.setCancelable(true);
        question.addConfirmListener(confirmed -> close(month));
        question.open();
    }

    private List<String> names(Month month, Predicate<Board.Entry> wanted) {
        return board.list(month).stream()
                .filter(wanted)
                .map(entry -> wording.name(board.unit(entry.key())))
                .toList();
    }

    private void close(Month month) {
        try {
            desk.close(month);
            changed.changed(Formats.capital(wording.get("months.closed", wording.month(month))));
        } catch (RefusedReportException refused) {
            changed.refused(wording.refusal(refused.refusal()));
        }
    }
}
