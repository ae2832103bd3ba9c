package vn.cchc.exchange.list;

import java.util.List;

/** What numbers of a measure mean is fixed once there are some. */
final class MeasureRules implements ListRules {

    private static final String CODE = "[a-z][a-z0-9_]{0,39}";

    @Override
    public void check(Outcome outcome) {
        var used = outcome.basis().use().measures();
        outcome.touched().forEach(draft -> {
            if (!draft.get("code").matches(CODE)) {
                draft.refuse("code", ListProblem.CODE_FORM, "dossiers_resolved");
            }
            if (used.contains(draft.get("code"))) {
                List.of("kind", "frequency", "source").stream()
                        .filter(draft::changes)
                        .forEach(column -> draft.refuse(column, ListProblem.IN_USE));
            }
        });
    }
}
