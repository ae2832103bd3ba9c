package vn.cchc.observation.ui;

import java.util.List;
import vn.cchc.observation.Finding;

/** What is to be told about the numbers of a form, each at its field. */
record Remarks(List<Finding> findings, FindingWording wording) {

    void tell(FieldRow row) {
        row.say(about(row, true), about(row, false));
    }

    private List<String> about(FieldRow row, boolean refused) {
        return findings.stream()
                .filter(finding -> finding.measure().equals(row.code()))
                .filter(finding -> finding.kind().isRefused() == refused)
                .map(wording::say)
                .toList();
    }
}
