package vn.cchc.observation.ui;

import java.util.List;
import java.util.stream.Stream;
import vn.cchc.observation.EntryForm;
import vn.cchc.observation.Finding;

/** What is to be told about the numbers of a form, each at its field; the other fields of a broken rule point there. */
record Remarks(EntryForm form, List<Finding> findings, EntryWording wording) {

    void tell(FieldRow row) {
        row.say(
                Stream.concat(about(row, true), pointers(row)).toList(),
                about(row, false).toList());
    }

    private Stream<String> about(FieldRow row, boolean refused) {
        var says = new FindingWording(form, wording);
        return findings.stream()
                .filter(finding -> finding.measure().equals(row.code()))
                .filter(finding -> finding.kind().isRefused() == refused)
                .map(says::say);
    }

    private Stream<String> pointers(FieldRow row) {
        return findings.stream()
                .filter(finding -> !finding.measure().equals(row.code())
                        && finding.measures().contains(row.code()))
                .flatMap(finding -> form.questions().find(finding.measure()).stream())
                .map(item -> wording.get("finding.part", wording.name(item.measure())))
                .distinct();
    }
}
