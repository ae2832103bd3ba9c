package vn.cchc.observation.ui;

import static j2html.TagCreator.del;
import static j2html.TagCreator.each;
import static j2html.TagCreator.li;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.indicator.MeasureCode;
import vn.cchc.observation.Questionnaire;
import vn.cchc.observation.Questionnaire.Item;

/** Numbers that became others, one a line: "Hồ sơ tiếp nhận: 40 → 44". */
record NumberChanges(Questionnaire questions, EntryWording wording) {

    /** @param then absent where there was none, as {@code now} is where there is none any more */
    record Change(
            MeasureCode measure,
            @Nullable BigDecimal then,
            @Nullable BigDecimal now) {}

    DomContent list(List<Change> changes) {
        return ul(each(changes, this::line));
    }

    private DomContent line(Change change) {
        var measure = change.measure();
        var name = questions.find(measure).map(Item::measure).map(wording::name).orElse(measure.value());
        return li(
                text(name + ": "),
                change.then() == null ? text("–") : del(number(measure, change.then())),
                text(" → "),
                strong(change.now() == null ? "–" : number(measure, change.now())));
    }

    private String number(MeasureCode code, BigDecimal value) {
        return questions
                .find(code)
                .map(item -> wording.value(item.measure(), value))
                .orElseGet(() -> wording.number(value));
    }
}
