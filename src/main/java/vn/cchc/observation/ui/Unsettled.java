package vn.cchc.observation.ui;

import java.util.List;

/**
 * What stands in the fields of a report and is not what is kept: nothing is handed in over it.
 *
 * @param unreadable fields whose words are no numbers; what was kept of them before is still there
 * @param contested fields of which two people typed different numbers, and nobody chose
 * @param refused explanations that are not kept as they stand
 */
record Unsettled(List<FieldRow> unreadable, List<FieldRow> contested, List<ExplanationField> refused) {

    boolean isEmpty() {
        return unreadable.isEmpty() && contested.isEmpty() && refused.isEmpty();
    }
}
