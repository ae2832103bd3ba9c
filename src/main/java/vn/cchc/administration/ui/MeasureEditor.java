package vn.cchc.administration.ui;

import static j2html.TagCreator.each;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.ul;

import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.administration.MeasureDesk;
import vn.cchc.administration.MeasureUses;
import vn.cchc.indicator.MeasureEntry;
import vn.cchc.indicator.MeasureProblem;
import vn.cchc.indicator.NewMeasure;
import vn.cchc.indicator.RefusedMeasureException;
import vn.cchc.kit.Markup;
import vn.cchc.kit.Panel;

/** Where a measure is added, or one of them corrected, ended or resumed. */
final class MeasureEditor {

    private final MeasureDesk desk;
    private final MeasureDesk.Known known;
    private final Optional<MeasureEntry> corrected;
    private final MeasureForm form;
    private final SerializableConsumer<String> done;
    private final CatalogueWording wording;

    /** @param corrected the measure to correct; empty to add one @param done told with a sentence once it is changed */
    MeasureEditor(
            MeasureDesk desk,
            MeasureDesk.Known known,
            Optional<MeasureEntry> corrected,
            SerializableConsumer<String> done,
            CatalogueWording wording) {
        this.desk = desk;
        this.known = known;
        this.corrected = corrected;
        this.done = done;
        this.wording = wording;
        var fixed = corrected.filter(entry -> known.usesOf(entry.code()).isFixed());
        this.form = new MeasureForm(corrected.map(NewMeasure::of), fixed.isPresent(), wording);
    }

    Panel content() {
        if (corrected.isEmpty()) {
            var add = new Actions().first(wording.say("catalogue.add"), this::save);
            return new Panel(wording.say("catalogue.measures.add"), wording.say("catalogue.measures.add.hint"))
                    .content(form, add);
        }
        var entry = corrected.get();
        var actions = new Actions()
                .first(wording.say("catalogue.save"), this::save)
                .link(wording.say("catalogue.leave"), MeasuresView.ROUTE);
        boolean ended = entry.isEndedOn(known.today());
        if (ended) {
            actions.then(wording.say("catalogue.resume"), () -> ask("catalogue.measures.resume", entry, true));
        } else {
            actions.then(wording.say("catalogue.end"), () -> ask("catalogue.measures.end", entry, false));
        }
        return new Panel(wording.name(entry.measure()), entry.code().value())
                .content(form, actions, new Markup(used(known.usesOf(entry.code()))));
    }

    private j2html.tags.DomContent used(MeasureUses uses) {
        var lines = new ArrayList<String>();
        add(lines, "catalogue.uses.indicators", uses.indicators());
        add(lines, "catalogue.uses.former", uses.former());
        add(lines, "catalogue.uses.letters", uses.letters());
        add(lines, "catalogue.uses.former-letters", uses.formerLetters());
        add(lines, "catalogue.uses.rule-names", uses.rules());
        if (uses.reported()) {
            lines.add(wording.say("catalogue.uses.reported"));
        }
        return each(
                p(wording.say(lines.isEmpty() ? "catalogue.uses.none" : "catalogue.uses")),
                ul(each(lines, line -> li(line))));
    }

    private void add(List<String> lines, String key, List<String> names) {
        if (!names.isEmpty()) {
            lines.add(wording.say(key, String.join("; ", names)));
        }
    }

    private void save() {
        try {
            var typed = form.measure();
            if (corrected.isPresent()) {
                desk.correct(typed);
                done.accept(wording.say("catalogue.measures.corrected", typed.code()));
            } else {
                desk.add(typed);
                done.accept(wording.say("catalogue.measures.added", typed.code()));
            }
        } catch (RefusedMeasureException refused) {
            form.refuse(refused.problems());
        }
    }

    private void ask(String key, MeasureEntry entry, boolean resumes) {
        EndingDialog.of(
                        wording.say(key),
                        wording.say(resumes ? "catalogue.measures.resume.hint" : "catalogue.measures.end.hint"),
                        null,
                        wording,
                        (reason, day) -> {
                            try {
                                if (resumes) {
                                    desk.resume(entry.code(), reason);
                                } else {
                                    desk.end(entry.code(), reason);
                                }
                                done.accept(wording.say(
                                        resumes ? "catalogue.measures.resumed" : "catalogue.measures.has-ended",
                                        entry.code()));
                                return Optional.empty();
                            } catch (RefusedMeasureException refused) {
                                return Optional.of(sentence(refused.problems().getFirst(), wording));
                            }
                        })
                .open();
    }

    static String sentence(MeasureProblem problem, CatalogueWording wording) {
        return wording.say("catalogue.measure-problem." + problem.name());
    }
}
