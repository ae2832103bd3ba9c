package vn.cchc.administration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.util.Optional;
import vn.cchc.administration.LetterTypeDesk;
import vn.cchc.kit.Panel;
import vn.cchc.letter.LetterTypeEntry;
import vn.cchc.letter.LetterTypeEntry.OccasionEntry;
import vn.cchc.letter.LetterTypeRules;
import vn.cchc.letter.NewLetterType;
import vn.cchc.letter.RefusedLetterTypeException;

/** Where a letter type or an occasion is added, or one of them corrected, moved, ended or resumed. */
final class LetterTypeEditor {

    private final LetterTypeDesk desk;
    private final LetterTypeRules known;
    private final Optional<NewLetterType> corrected;
    private final SerializableConsumer<String> done;
    private final CatalogueWording wording;

    /** @param corrected the type or occasion to correct; empty to add one */
    LetterTypeEditor(
            LetterTypeDesk desk,
            LetterTypeRules known,
            Optional<NewLetterType> corrected,
            SerializableConsumer<String> done,
            CatalogueWording wording) {
        this.desk = desk;
        this.known = known;
        this.corrected = corrected;
        this.done = done;
        this.wording = wording;
    }

    Component[] panels() {
        return corrected.map(kept -> new Component[] {correction(kept)}).orElseGet(() -> new Component[] {
            addition(false, "catalogue.occasions.add"), addition(true, "catalogue.letter-types.add")
        });
    }

    private Panel addition(boolean types, String title) {
        var form = new LetterTypeForm(known, Optional.empty(), types, wording);
        return new Panel(
                        wording.say(title),
                        wording.say(types ? "catalogue.letter-types.add.hint" : "catalogue.occasions.add.hint"))
                .content(form, new Actions().first(wording.say("catalogue.add"), () -> add(form)));
    }

    private Panel correction(NewLetterType kept) {
        var form = new LetterTypeForm(known, Optional.of(kept), !kept.isOccasion(), wording);
        var actions = new Actions()
                .first(wording.say("catalogue.save"), () -> correct(form))
                .link(wording.say("catalogue.leave"), LetterTypesView.ROUTE)
                .then(
                        wording.say("catalogue.up"),
                        () -> attempt(() -> desk.moveUp(kept), "catalogue.letter-types.moved", kept));
        if (endedOn(kept).isPresent()) {
            actions.then(wording.say("catalogue.resume"), () -> askForResuming(kept));
        } else {
            actions.then(wording.say("catalogue.end"), () -> askForEnd(kept));
        }
        return new Panel(wording.choose(kept.name(), kept.nameEn()), kept.code()).content(form, actions);
    }

    private Optional<LocalDate> endedOn(NewLetterType kept) {
        return kept.isOccasion()
                ? known.findOccasion(kept.code()).flatMap(OccasionEntry::endedOn)
                : known.findType(kept.code()).flatMap(LetterTypeEntry::endedOn);
    }

    private void add(LetterTypeForm form) {
        try {
            var typed = form.type();
            desk.add(typed);
            done.accept(wording.say("catalogue.letter-types.added", typed.name()));
        } catch (RefusedLetterTypeException refused) {
            form.refuse(refused.problems());
        }
    }

    private void correct(LetterTypeForm form) {
        try {
            var typed = form.type();
            desk.correct(typed);
            done.accept(wording.say("catalogue.letter-types.corrected", typed.name()));
        } catch (RefusedLetterTypeException refused) {
            form.refuse(refused.problems());
        }
    }

    private void askForEnd(NewLetterType kept) {
        EndingDialog.of(
                        wording.say("catalogue.letter-types.end"),
                        wording.say("catalogue.letter-types.end.hint"),
                        known.today(),
                        wording,
                        (reason, day) ->
                                attempt(() -> desk.end(kept, day, reason), "catalogue.letter-types.has-ended", kept))
                .open();
    }

    private void askForResuming(NewLetterType kept) {
        EndingDialog.of(
                        wording.say("catalogue.letter-types.resume"),
                        wording.say("catalogue.letter-types.resume.hint"),
                        null,
                        wording,
                        (reason, day) ->
                                attempt(() -> desk.resume(kept, reason), "catalogue.letter-types.resumed", kept))
                .open();
    }

    /** The complaint; empty once it is done and said. */
    private Optional<String> attempt(Runnable deed, String key, NewLetterType kept) {
        try {
            deed.run();
            done.accept(wording.say(key, wording.choose(kept.name(), kept.nameEn())));
            return Optional.empty();
        } catch (RefusedLetterTypeException refused) {
            return Optional.of(wording.say("catalogue.letter-type-problem."
                    + refused.problems().getFirst().name()));
        }
    }
}
