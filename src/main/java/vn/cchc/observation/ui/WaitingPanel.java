package vn.cchc.observation.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.kit.EmptyState;
import vn.cchc.kit.Panel;
import vn.cchc.observation.Board;
import vn.cchc.observation.Refusal;
import vn.cchc.observation.ReportKey;
import vn.cchc.observation.ReviewDesk;
import vn.cchc.observation.SubmissionState;

/** The reports that wait: each leads to its figures, and those chosen are approved at once. */
final class WaitingPanel {

    private final ReviewDesk desk;
    private final Board board;
    private final Changed changed;
    private final EntryWording wording;
    private final Map<ReportKey, Checkbox> choices = new LinkedHashMap<>();

    WaitingPanel(ReviewDesk desk, Board board, Changed changed, EntryWording wording) {
        this.desk = desk;
        this.board = board;
        this.changed = changed;
        this.wording = wording;
    }

    Panel content() {
        var waiting = board.list(SubmissionState.SUBMITTED);
        var panel = new Panel(wording.get("waiting.title", waiting.size()), wording.get("waiting.hint"));
        if (waiting.isEmpty()) {
            return panel.empty(EmptyState.nothingDue(wording.get("waiting.empty")));
        }
        var list = new Div();
        list.addClassName("waiting");
        waiting.forEach(entry -> list.add(line(entry)));
        if (choices.isEmpty()) {
            return panel.content(list);
        }
        var approve = new NativeButton(wording.get("waiting.approve"), click -> approve());
        approve.addClassNames("button", "primary");
        approve.setId("approve-chosen");
        var actions = new Div(approve);
        actions.addClassName("actions");
        return panel.content(list, actions);
    }

    private Div line(Board.Entry entry) {
        var link =
                new Anchor(ReviewAddress.of(board.unit(entry.key()), entry.key().month()), name(entry.key()));
        if (board.own().contains(entry.key())) {
            return new Div(link, new Span(wording.get("waiting.own")));
        }
        var choice = new Checkbox();
        choice.setAriaLabel(wording.get("waiting.choose", name(entry.key())));
        choices.put(entry.key(), choice);
        return new Div(choice, link);
    }

    private String name(ReportKey key) {
        return wording.name(board.unit(key)) + " · " + wording.month(key.month());
    }

    private void approve() {
        var chosen = choices.entrySet().stream()
                .filter(choice -> choice.getValue().getValue())
                .map(Map.Entry::getKey)
                .toList();
        if (chosen.isEmpty()) {
            changed.refused(wording.get("waiting.none"));
            return;
        }
        var refused = desk.approveAll(chosen);
        var sentence = sentence(chosen.size() - refused.size(), refused);
        if (refused.isEmpty()) {
            changed.changed(sentence);
        } else {
            changed.refused(sentence);
        }
    }

    /** Tells of each that was left out what it is and why. */
    private String sentence(int approved, Map<ReportKey, Refusal> refused) {
        List<String> sentences = new ArrayList<>();
        sentences.add(wording.get("waiting.approved", approved));
        refused.forEach((report, refusal) ->
                sentences.add(wording.get("waiting.left", name(report), wording.refusal(refusal))));
        return String.join(" ", sentences);
    }
}
