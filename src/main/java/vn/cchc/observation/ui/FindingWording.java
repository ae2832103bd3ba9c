package vn.cchc.observation.ui;

import vn.cchc.observation.EntryForm;
import vn.cchc.observation.Finding;
import vn.cchc.observation.Questionnaire.Item;
import vn.cchc.observation.TypedNumber;

/** Says what is wrong with a number, or what about it wants another look. */
record FindingWording(EntryForm form, EntryWording wording) {

    String say(Finding finding) {
        return switch (finding.kind()) {
            case RULE -> broken(finding);
            case JUMP ->
                form.questions().find(finding.measure()).map(this::jump).orElse("");
            case TOO_LARGE -> wording.get("finding.TOO_LARGE", wording.number(TypedNumber.LARGEST));
            case NOT_WHOLE, NEGATIVE, NOT_YES_NO, ABOVE_HUNDRED ->
                wording.get("finding." + finding.kind().name());
        };
    }

    private String broken(Finding finding) {
        var rule = finding.rule();
        var one = finding.one();
        var other = finding.other();
        return rule == null || one == null || other == null
                ? ""
                : wording.get(
                        "finding.RULE." + rule.relation().name(),
                        wording.name(rule),
                        wording.number(one),
                        wording.number(other));
    }

    private String jump(Item item) {
        var before = form.reported().previous(form.month(), item);
        var lastYear = form.reported().lastYear(form.month(), item);
        return wording.get(
                "finding.JUMP",
                before.map(value -> wording.value(item.measure(), value)).orElse("–"),
                lastYear.map(value -> wording.value(item.measure(), value)).orElse("–"));
    }
}
