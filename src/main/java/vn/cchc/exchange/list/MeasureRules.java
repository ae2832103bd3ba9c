package vn.cchc.exchange.list;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cchc.indicator.Formula;
import vn.cchc.indicator.MeasureCode;

/**
 * What numbers of a measure mean is fixed once there are some; and a measure goes on as long as a definition without an
 * end, or a type of letters, is made of it.
 */
final class MeasureRules implements ListRules {

    private static final String CODE = "[a-z][a-z0-9_]{0,39}";

    @Override
    public void check(Outcome outcome) {
        var used = outcome.basis().use().measures();
        var needed = needed(outcome.basis());
        outcome.touched().forEach(draft -> {
            if (!draft.get("code").matches(CODE)) {
                draft.refuse("code", ListProblem.CODE_FORM, "dossiers_resolved");
            }
            if (used.contains(draft.get("code"))) {
                List.of("kind", "frequency", "source").stream()
                        .filter(draft::changes)
                        .forEach(column -> draft.refuse(column, ListProblem.IN_USE));
            }
            if (isEnded(draft.get("ended_on")) && draft.changes("ended_on") && needed.contains(draft.get("code"))) {
                draft.refuse("ended_on", ListProblem.NEEDED);
            }
        });
    }

    private static Set<String> needed(ListBasis basis) {
        var formulas = basis.rows(ListName.INDICATORS).stream()
                .filter(definition -> !isEnded(definition.get("valid_to")))
                .flatMap(definition -> Stream.of(definition.get("numerator"), definition.get("denominator")))
                .filter(formula -> !formula.isEmpty())
                .flatMap(formula -> Formula.parse(formula).measures().stream().map(MeasureCode::value));
        var types = basis.rows(ListName.LETTER_TYPES).stream()
                .filter(type -> !isEnded(type.get("ended_on")))
                .map(type -> type.get("measure"));
        return Stream.concat(formulas, types).collect(Collectors.toSet());
    }

    private static boolean isEnded(String end) {
        return !end.equals(ListColumn.FOR_EVER);
    }
}
