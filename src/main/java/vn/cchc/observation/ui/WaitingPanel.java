package vn.cchc.observation.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
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
        var approve = new NativeButton(wording.get("waiting.approve"), click -> approve());
        approve.addClassNames("button", "primary");
        approve.setId("approve-chosen");
        var actions = new Div(approve);
        actions.addClassName("actions");
        return panel.content(list, actions);
    }

    private Div line(Board.Entry entry) {
        var unit = board.history()
                .find(
                        entry.key().unit(),
                        board.calendar().lastDateOf(entry.key().month()))
                .orElseThrow();
        var choice = new Checkbox();
        choice.setAriaLabel(wording.get("waiting.choose", wording.name(unit)));
        choices.put(entry.key(), choice);
        var words = wording.name(unit) + " · " + wording.month(entry.key().month());
        return new Div(choice, new Anchor(ReviewView.address(unit, entry.key().month()), words));
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

    private String sentence(int approved, Map<ReportKey, Refusal> refused) {
        List<String> sentences = new ArrayList<>();
        sentences.add(wording.get("waiting.approved", approved));
        refused.values().stream().distinct().map(wording::refusal).forEach(sentences::add);
        return String.join(" ", sentences);
    }
}
