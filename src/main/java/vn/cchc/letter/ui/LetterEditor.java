package vn.cchc.letter.ui;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.kit.Panel;
import vn.cchc.kit.ReasonDialog;
import vn.cchc.letter.Grounds;
import vn.cchc.letter.LetterDesk;
import vn.cchc.letter.LetterProblem;
import vn.cchc.letter.LetterType;
import vn.cchc.letter.NewLetter;
import vn.cchc.letter.Occasion;
import vn.cchc.letter.RefusedLetterException;
import vn.cchc.place.UnitId;

/** Where an entry is added, or one of them corrected or voided. */
final class LetterEditor {

    /** Told once the register has changed: what to show then, with a sentence about it. */
    interface Changed {
        void changed(DeskState after, String sentence);
    }

    /**
     * What it needs to know of the screen.
     *
     * @param hint what to mind, in a sentence
     */
    record Surroundings(
            UnitId unit,
            List<LetterType> types,
            List<Occasion> occasions,
            LetterDays days,
            String hint,
            DeskState state) {

        Optional<LetterType> typeOf(NewLetter letter) {
            return occasions.stream()
                    .filter(occasion -> occasion.code().equals(letter.occasion()))
                    .findFirst()
                    .flatMap(occasion -> types.stream()
                            .filter(type -> type.code().equals(occasion.type()))
                            .findFirst());
        }
    }

    private final LetterDesk desk;
    private final Surroundings around;
    private final Optional<NewLetter> corrected;
    private final LetterForm form;
    private final Changed done;
    private final DeskWording wording;

    /** @param corrected the entry to correct; empty to add one */
    LetterEditor(
            LetterDesk desk,
            Surroundings around,
            Optional<NewLetter> corrected,
            NewLetter blank,
            Changed done,
            DeskWording wording) {
        this.desk = desk;
        this.around = around;
        this.corrected = corrected;
        this.form = new LetterForm(around.types(), around.occasions(), around.days(), corrected.orElse(blank), wording);
        this.done = done;
        this.wording = wording;
    }

    Panel content() {
        var title = corrected
                .flatMap(letter -> letter.number().map(number -> wording.named(around.typeOf(letter), number)))
                .map(letter -> wording.get("form.correct", letter))
                .orElseGet(() -> wording.get("form.add"));
        return new Panel(title, around.hint()).content(form, actions());
    }

    private Div actions() {
        var save = button("save", click -> save());
        save.addClassName("primary");
        var actions = new Div(save);
        actions.addClassName("actions");
        around.state().letter().filter(id -> corrected.isPresent()).ifPresent(id -> {
            var leave = new Anchor(around.state().withoutLetter().address(), wording.get("leave"));
            leave.addClassName("button");
            actions.add(leave, button("strike", click -> askToStrike(id)));
        });
        return actions;
    }

    private NativeButton button(String key, ComponentEventListener<ClickEvent<NativeButton>> listener) {
        var button = new NativeButton(wording.get(key), listener);
        button.addClassName("button");
        return button;
    }

    private void save() {
        var typed = form.letter();
        if (!form.unreadable().isEmpty()) {
            form.refuse(form.unreadable());
            return;
        }
        try {
            write(typed, Grounds.NONE);
        } catch (RefusedLetterException refused) {
            if (GroundsDialog.asks(refused.problems())) {
                ask(typed, refused.problems());
            } else {
                form.refuse(refused.problems());
            }
        }
    }

    /** @throws RefusedLetterException for an entry that is not in order, or that somebody has to be asked about */
    private void write(NewLetter typed, Grounds grounds) {
        if (corrected.isPresent()) {
            desk.correct(around.unit(), around.state().letter().orElseThrow(), typed, grounds);
            done.changed(around.state().withoutLetter(), wording.get("done.corrected"));
        } else {
            int number = desk.enter(around.unit(), typed, grounds);
            var after = desk.findNumbered(around.unit(), typed, number)
                    .map(id -> around.state().with(EntryChoice.showing(id)))
                    .orElseGet(() -> around.state().withoutLetter());
            done.changed(after, wording.get("done.entered", wording.numbered(around.typeOf(typed), number)));
        }
    }

    private void ask(NewLetter typed, List<LetterProblem> problems) {
        var asked = new ArrayList<String>();
        if (problems.contains(LetterProblem.MONTH_APPROVED)) {
            asked.add(wording.get("grounds.approved"));
        }
        if (problems.contains(LetterProblem.MORE_THAN_LATE)) {
            asked.add(surplus(typed));
        }
        boolean reason = problems.stream().anyMatch(problem -> problem != LetterProblem.MORE_THAN_LATE);
        new GroundsDialog(wording, grounds -> write(typed, grounds), form::refuse)
                .of(asked, reason)
                .open();
    }

    private String surplus(NewLetter typed) {
        return Optional.ofNullable(typed.handedOn())
                .flatMap(day ->
                        desk.lateDossiers(around.unit(), day, around.state().letter()))
                .map(late -> wording.get(
                        "grounds.surplus",
                        wording.month(late.month()),
                        late.dossiers(),
                        late.letters(),
                        late.letters() + 1))
                .orElseGet(() -> wording.get("problem.MORE_THAN_LATE"));
    }

    private void askToStrike(long id) {
        var question = new ReasonDialog.Question(
                wording.get("strike.title"),
                List.of(wording.get("strike.hint")),
                wording.get("strike.reason"),
                wording.get("strike.yes"),
                wording.get("strike.no"));
        new ReasonDialog(question, reason -> strike(id, reason)).open();
    }

    private Optional<String> strike(long id, String reason) {
        try {
            desk.strike(around.unit(), id, reason);
        } catch (RefusedLetterException refused) {
            return Optional.of(
                    wording.get("problem." + refused.problems().getFirst().name()));
        }
        done.changed(around.state().withoutLetter(), wording.get("done.struck"));
        return Optional.empty();
    }
}
