package vn.cchc.observation.ui;

import static j2html.TagCreator.a;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.cchc.indicator.Indicator;
import vn.cchc.indicator.MeasureCode;
import vn.cchc.kit.Markup;
import vn.cchc.observation.Answer;
import vn.cchc.observation.EntryForm;
import vn.cchc.observation.Finding;
import vn.cchc.observation.Questionnaire.Item;

/**
 * What stands between a report and being handed in, and what its unit should know before.
 *
 * @param form as it is kept
 * @param unreadable names of fields whose words are no numbers
 */
record Checklist(EntryForm form, List<String> unreadable, LocalDate today, EntryWording wording) {

    private Map<MeasureCode, BigDecimal> values() {
        return form.values();
    }

    boolean isReady() {
        return unreadable.isEmpty()
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
        var says = new FindingWording(form, wording);
        part(parts, "missing", form.missing(values()).stream().map(this::named).toList());
        part(
                parts,
                "unreadable",
                unreadable.stream().map(name -> (DomContent) li(name)).toList());
        part(parts, "faults", said(findings(true), says));
        part(parts, "questions", said(findings(false), says));
        part(
                parts,
                "unexplained",
                unexplained().stream()
                        .map(indicator -> (DomContent) li(wording.name(indicator)))
                        .toList());
        if (!form.lastDay().isBefore(today)) {
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

    private List<DomContent> said(List<Finding> findings, FindingWording says) {
        return findings.stream()
                .map(finding -> (DomContent) li(form.questions()
                                .find(finding.measure())
                                .map(item -> wording.name(item.measure()) + ": ")
                                .orElse("")
                        + says.say(finding)))
                .toList();
    }

    private DomContent named(Item item) {
        return li(a(wording.name(item.measure()))
                .withHref("#field-" + item.measure().code())
                .attr("router-ignore", ""));
    }
}
