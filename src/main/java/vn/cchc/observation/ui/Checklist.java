package vn.cchc.observation.ui;

import static j2html.TagCreator.a;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.cchc.indicator.Indicator;
import vn.cchc.indicator.IndicatorCode;
import vn.cchc.indicator.MeasureCode;
import vn.cchc.kit.Markup;
import vn.cchc.observation.Answer;
import vn.cchc.observation.EntryForm;
import vn.cchc.observation.Finding;
import vn.cchc.observation.Questionnaire.Item;
import vn.cchc.observation.Seen;

/**
 * What stands between a report and being handed in, what hinders it first, and what its unit should know before. Every line
 * leads to its field.
 *
 * @param form as it is kept
 * @param seen what stood on the screen before
 */
record Checklist(EntryForm form, Seen seen, Unsettled unsettled, EntryWording wording) {

    private Map<MeasureCode, BigDecimal> values() {
        return form.values();
    }

    boolean isReady() {
        return unsettled.isEmpty()
                && form.missing(values()).isEmpty()
                && findings(true).isEmpty();
    }

    private List<Finding> findings(boolean refused) {
        return form.findings(values()).stream()
                .filter(finding -> finding.kind().isRefused() == refused)
                .toList();
    }

    private List<Indicator> unexplained() {
        return form.answers(values()).stream()
                .filter(Answer::wantsExplanation)
                .map(Answer::indicator)
                .filter(indicator ->
                        form.explanations().getOrDefault(indicator.code(), "").isBlank())
                .toList();
    }

    Markup content() {
        var parts = new ArrayList<DomContent>();
        part(parts, "contested", rows(unsettled.contested()));
        part(parts, "unreadable", rows(unsettled.unreadable()));
        part(parts, "faults", said(findings(true)));
        part(
                parts,
                "refused",
                unsettled.refused().stream()
                        .map(field -> explained(field.indicator(), ": " + field.getErrorMessage()))
                        .toList());
        part(
                parts,
                "missing",
                form.missing(values()).stream().map(item -> named(item, "")).toList());
        part(parts, "moved", moved());
        part(parts, "questions", said(findings(false)));
        part(
                parts,
                "unexplained",
                unexplained().stream()
                        .map(indicator -> explained(indicator, ""))
                        .toList());
        if (!form.lastDay().isBefore(form.today())) {
            parts.add(p(wording.get("check.early", wording.date(form.lastDay()))));
        }
        if (parts.isEmpty()) {
            parts.add(p(wording.get("check.fine")));
        }
        var markup = new Markup(parts.toArray(DomContent[]::new));
        markup.addClassName("checklist");
        return markup;
    }

    private void part(List<DomContent> parts, String key, List<DomContent> items) {
        if (!items.isEmpty()) {
            parts.add(h3(wording.get("check." + key, items.size())));
            parts.add(ul(each(items, item -> item)));
        }
    }

    private List<DomContent> rows(List<FieldRow> rows) {
        return rows.stream().map(row -> named(row.item(), "")).toList();
    }

    private List<DomContent> said(List<Finding> findings) {
        var says = new FindingWording(form, wording);
        return findings.stream()
                .flatMap(finding -> form.questions().find(finding.measure()).stream()
                        .map(item -> named(item, ": " + says.say(finding))))
                .toList();
    }

    /** What others wrote since this screen was drawn, as it would be handed in now. */
    private List<DomContent> moved() {
        var numbers = seen.moved(form).stream().map(item -> named(item, ": " + now(item)));
        var texts = seen.reworded(form).stream().flatMap(this::reworded);
        return Stream.concat(numbers, texts).toList();
    }

    private String now(Item item) {
        var draft = form.drafts().get(item.measure().code());
        var value = values().get(item.measure().code());
        var said = value == null ? "–" : wording.value(item.measure(), value);
        return draft == null ? said : wording.get("check.now", said, draft.by(), wording.time(draft.at()));
    }

    private Stream<DomContent> reworded(IndicatorCode code) {
        return form.questions()
                .aims()
                .filter(aim -> aim.indicator().code().equals(code))
                .map(aim ->
                        explained(aim.indicator(), ": “" + form.explanations().getOrDefault(code, "") + "”"));
    }

    private DomContent explained(Indicator indicator, String words) {
        return li(
                link("explain-" + indicator.code(), wording.get("entry.explanation", wording.name(indicator))),
                text(words));
    }

    private DomContent named(Item item, String words) {
        return li(link("field-" + item.measure().code(), wording.name(item.measure())), text(words));
    }

    private static DomContent link(String field, String words) {
        return a(words).withHref("#" + field).attr("router-ignore", "").attr("data-goes-to", field);
    }
}
