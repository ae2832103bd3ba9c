package vn.cchc.observation.ui;

import static j2html.TagCreator.del;
import static j2html.TagCreator.each;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.cchc.indicator.MeasureCode;
import vn.cchc.kit.Markup;
import vn.cchc.observation.Answer;
import vn.cchc.observation.Correction;
import vn.cchc.observation.EntryForm;

/** What a correction would do to the indicators, and what about its numbers wants another look. */
record CorrectionEffect(Correction correction, EntryForm form, EntryWording wording) {

    Markup content() {
        var values = corrected();
        var lines = indicators(values);
        var markup = new Markup(
                lines.isEmpty() ? each() : each(p(wording.get("correction.effect")), ul(each(lines, line -> li(line)))),
                each(odd(values), sentence -> p(sentence)));
        markup.addClassName("correction");
        return markup;
    }

    private Map<MeasureCode, BigDecimal> corrected() {
        var values = new HashMap<>(form.values());
        correction.changes().forEach(change -> values.put(change.measure(), change.newValue()));
        return values;
    }

    private List<DomContent> indicators(Map<MeasureCode, BigDecimal> values) {
        var before = form.answers(form.values());
        var after = form.answers(values);
        var lines = new ArrayList<DomContent>();
        for (int i = 0; i < after.size(); i++) {
            if (!Objects.equals(before.get(i).figure(), after.get(i).figure())) {
                lines.add(line(before.get(i), after.get(i)));
            }
        }
        return lines;
    }

    private DomContent line(Answer before, Answer after) {
        return each(
                text(wording.name(after.indicator()) + ": "),
                del(new AnswerText(before, wording).value()),
                text(" → "),
                strong(new AnswerText(after, wording).value()));
    }

    private List<String> odd(Map<MeasureCode, BigDecimal> values) {
        var touched =
                correction.changes().stream().map(Correction.Change::measure).collect(Collectors.toSet());
        var says = new FindingWording(form, wording);
        return form.findings(values).stream()
                .filter(finding -> touched.contains(finding.measure()))
                .map(finding -> form.questions()
                                .find(finding.measure())
                                .map(item -> wording.name(item.measure()) + ": ")
                                .orElse("")
                        + says.say(finding))
                .toList();
    }
}
