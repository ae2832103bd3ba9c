package vn.cchc.observation.ui;

import static j2html.TagCreator.each;
import static j2html.TagCreator.p;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.cchc.indicator.MeasureCode;
import vn.cchc.kit.Markup;
import vn.cchc.kit.Panel;
import vn.cchc.observation.EntryForm;
import vn.cchc.observation.Questionnaire.Item;
import vn.cchc.observation.Returned;

/** Why a report was given back, and what its unit changed since. */
record ReturnedPanel(Returned returned, EntryForm form, EntryWording wording) {

    Panel content() {
        var changes = changes();
        var markup = new Markup(
                p("“" + returned.reason() + "”"),
                changes.isEmpty() ? p(wording.get("review.returned.same")) : each(),
                new NumberChanges(form.questions(), wording).list(changes));
        markup.addClassName("correction");
        return new Panel(
                        wording.get("review.returned"),
                        wording.get("review.returned.by", returned.by(), wording.moment(returned.at())))
                .content(markup);
    }

    private List<NumberChanges.Change> changes() {
        return form.questions()
                .items()
                .map(Item::measure)
                .flatMap(measure -> change(measure.code()))
                .toList();
    }

    private Stream<NumberChanges.Change> change(MeasureCode measure) {
        var then = returned.figures().get(measure);
        var now = form.values().get(measure);
        boolean same = then != null && now != null ? then.compareTo(now) == 0 : Objects.equals(then, now);
        return same ? Stream.empty() : Stream.of(new NumberChanges.Change(measure, then, now));
    }
}
