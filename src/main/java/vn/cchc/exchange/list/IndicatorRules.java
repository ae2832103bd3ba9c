package vn.cchc.exchange.list;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.cchc.exchange.list.Outcome.Line;
import vn.cchc.indicator.Formula;
import vn.cchc.indicator.IndicatorKind;

/** Definitions: one at a time, of measures that are there, and none that counts reported months in another way. */
final class IndicatorRules implements ListRules {

    private static final String CODE = "[A-Z][A-Z0-9]{0,9}";

    /** What a figure is computed by; the rest is words. */
    private static final List<String> COMPUTING = List.of(
            "kind",
            "direction",
            "numerator",
            "denominator",
            "over_time",
            "over_units",
            "frequency",
            "audience",
            "minimum_volume",
            "grades");

    @Override
    public void check(Outcome outcome) {
        outcome.checkDates(row -> row.get("code"), (one, other) -> {
            one.refuse("valid_to", ListProblem.OVERLAP, other.row().get("valid_from"));
            other.refuse("valid_from", ListProblem.OVERLAP, one.row().get("valid_from"));
        });
        var measures = outcome.basis().codes(ListName.MEASURES);
        var rows = new IndicatorRows(outcome.basis().rows(ListName.MEASURES));
        outcome.touched().forEach(draft -> {
            checkForm(draft, measures);
            if (draft.isNew() || COMPUTING.stream().anyMatch(draft::changes)) {
                rows.check(draft);
                checkTargets(draft, outcome);
            }
            checkPast(draft, outcome.basis());
        });
        outcome.by(row -> row.get("code")).values().forEach(IndicatorRules::checkAlike);
        outcome.by(row -> row.get("position")).values().forEach(IndicatorRules::checkPosition);
    }

    private static void checkForm(DraftRow draft, Set<String> measures) {
        if (!draft.get("code").matches(CODE)) {
            draft.refuse("code", ListProblem.CODE_FORM, "C2");
        }
        if (!draft.get("group_code").matches("[A-Z]")) {
            draft.refuse("group_code", ListProblem.CODE_FORM, "C");
        }
        range(draft, "position", 1, 9_999);
        range(draft, "decimals", 0, 4);
        range(draft, "minimum_volume", 0, 999_999);
        boolean ratio = draft.get("kind").equals(IndicatorKind.RATIO.name());
        if (ratio && !draft.has("denominator")) {
            draft.refuse("denominator", ListProblem.DENOMINATOR_MISSING);
        }
        for (var column : List.of("numerator", "denominator")) {
            if (draft.has(column)) {
                unknown(draft.get(column), measures)
                        .forEach(code -> draft.refuse(column, ListProblem.UNKNOWN_MEASURE_IN_FORMULA, code));
            }
        }
    }

    private static void range(DraftRow draft, String column, int least, int most) {
        int number = Integer.parseInt(draft.get(column));
        if (number < least || number > most) {
            draft.refuse(column, ListProblem.OUT_OF_RANGE, least + "–" + most);
        }
    }

    private static Stream<String> unknown(String formula, Set<String> measures) {
        return Formula.parse(formula).measures().stream()
                .map(measure -> measure.value())
                .filter(code -> !measures.contains(code));
    }

    /** Targets that stand were set for the kind of number and the direction it has. */
    private static void checkTargets(DraftRow draft, Outcome outcome) {
        var from = draft.row().day("valid_from");
        boolean stands = outcome.basis().rows(ListName.TARGETS).stream()
                .anyMatch(target -> target.get("indicator").equals(draft.get("code"))
                        && !target.get("value").equals(ListColumn.EXEMPT)
                        && target.day("valid_to").isAfter(from));
        if (stands) {
            var former = draft.before().or(() -> predecessor(draft, outcome));
            Stream.of("kind", "direction")
                    .filter(column -> former.filter(row -> !row.get(column).equals(draft.get(column)))
                            .isPresent())
                    .forEach(column -> draft.refuse(column, ListProblem.TARGETS_STAND));
        }
    }

    private static Optional<ListRow> predecessor(DraftRow draft, Outcome outcome) {
        var from = draft.row().day("valid_from");
        return outcome.basis().rows(ListName.INDICATORS).stream()
                .filter(row -> row.get("code").equals(draft.get("code"))
                        && row.day("valid_from").isBefore(from))
                .max(Comparator.comparing(row -> row.day("valid_from")));
    }

    private static void checkPast(DraftRow draft, ListBasis basis) {
        var until = basis.reportedUntil().map(LocalDate::toString).orElse("");
        if (draft.isNew() && basis.isReported(draft.row().day("valid_from"))) {
            draft.refuse("valid_from", ListProblem.BEGINS_IN_REPORTED, until);
        }
        draft.before()
                .filter(former -> basis.isReported(former.day("valid_from")))
                .ifPresent(former -> {
                    COMPUTING.stream()
                            .filter(draft::changes)
                            .forEach(column -> draft.refuse(column, ListProblem.CHANGES_PAST_FIGURES, until));
                    if (draft.changes("valid_to") && basis.isReported(earlier(former, draft.row()))) {
                        draft.refuse("valid_to", ListProblem.CHANGES_PAST_FIGURES, until);
                    }
                });
    }

    private static LocalDate earlier(ListRow one, ListRow other) {
        return one.day("valid_to").isBefore(other.day("valid_to")) ? one.day("valid_to") : other.day("valid_to");
    }

    /** Group, position and kind belong to the indicator, whatever its definition. */
    private static void checkAlike(List<Line> definitions) {
        var first = definitions.getFirst().row();
        for (var column : List.of("group_code", "position", "kind")) {
            if (definitions.stream().anyMatch(line -> !line.row().get(column).equals(first.get(column)))) {
                definitions.forEach(
                        line -> line.refuse(column, ListProblem.DIFFERS_FROM_OTHER_DEFINITION, first.get(column)));
            }
        }
    }

    private static void checkPosition(List<Line> there) {
        var codes =
                there.stream().map(line -> line.row().get("code")).distinct().toList();
        if (codes.size() > 1) {
            there.stream()
                    .filter(Line::isTouched)
                    .forEach(line -> line.refuse(
                            "position",
                            ListProblem.POSITION_TAKEN,
                            codes.stream()
                                    .filter(code -> !code.equals(line.row().get("code")))
                                    .findFirst()
                                    .orElse("")));
        }
    }
}
