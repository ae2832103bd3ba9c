package vn.cchc.exchange.list;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cchc.indicator.Formula;
import vn.cchc.indicator.Frequency;
import vn.cchc.indicator.MeasureCode;
import vn.cchc.indicator.MeasureKind;
import vn.cchc.indicator.MeasureProblem;
import vn.cchc.indicator.MeasureRules;
import vn.cchc.indicator.MeasureSource;
import vn.cchc.indicator.NewMeasure;

/**
 * What numbers of a measure mean is fixed once there are some, or something is made of it; and a measure goes on as long
 * as a definition without an end, a rule of reports or a type of letters is made of it.
 */
final class MeasureListRules implements ListRules {

    @Override
    public void check(Outcome outcome) {
        var basis = outcome.basis();
        var fixed = Stream.of(
                        basis.use().measures(),
                        basis.use().ruled(),
                        formulas(basis, definition -> true),
                        types(basis, type -> true))
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
        var needed = Stream.of(
                        basis.use().ruled(),
                        formulas(basis, definition -> !isEnded(definition.get("valid_to"))),
                        types(basis, type -> !isEnded(type.get("ended_on"))))
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
        outcome.touched().forEach(draft -> {
            problems(draft, fixed.contains(draft.get("code"))).forEach(problem -> refuse(draft, problem));
            if (isEnded(draft.get("ended_on")) && draft.changes("ended_on") && needed.contains(draft.get("code"))) {
                draft.refuse("ended_on", ListProblem.NEEDED);
            }
        });
        outcome.by(row -> row.get("name").toLowerCase(Locale.ROOT))
                .values()
                .forEach(lines -> LetterTypeRules.refuseOne(lines, "name", ListProblem.NAME_TAKEN));
    }

    /** Names are compared apart, for all rows at once. */
    private static List<MeasureProblem> problems(DraftRow draft, boolean fixed) {
        var measure = measure(draft.row());
        var former = draft.before().map(MeasureRow::entry);
        var rules = new MeasureRules(former.stream().toList());
        return former.isPresent() ? rules.problemsOfCorrection(measure, fixed) : rules.problemsOfNew(measure);
    }

    private static NewMeasure measure(ListRow row) {
        return new NewMeasure(
                row.get("code"),
                row.get("name"),
                row.get("name_en"),
                row.get("unit_of_measure"),
                row.get("unit_of_measure_en"),
                MeasureKind.valueOf(row.get("kind")),
                Frequency.ofMonths(Integer.parseInt(row.get("frequency"))),
                MeasureSource.valueOf(row.get("source")));
    }

    private static void refuse(DraftRow draft, MeasureProblem problem) {
        switch (problem) {
            case CODE_WRONG -> draft.refuse("code", ListProblem.CODE_FORM, "dossiers_resolved");
            case CODE_RESERVED -> draft.refuse("code", ListProblem.CODE_RESERVED);
            case SOURCE_OF_THE_PROGRAM -> draft.refuse("source", ListProblem.SOURCE_OF_THE_PROGRAM);
            case NATURE_FIXED ->
                Stream.of("kind", "frequency", "source")
                        .filter(draft::changes)
                        .forEach(column -> draft.refuse(column, ListProblem.IN_USE));
            case NAME_PERSONAL -> draft.refuse("name", ListProblem.PERSONAL);
            case NAME_EN_PERSONAL -> draft.refuse("name_en", ListProblem.PERSONAL);
            case UNIT_PERSONAL -> draft.refuse("unit_of_measure", ListProblem.PERSONAL);
            case UNIT_EN_PERSONAL -> draft.refuse("unit_of_measure_en", ListProblem.PERSONAL);
            default -> draft.refuse("name", ListProblem.EMPTY);
        }
    }

    private static Set<String> formulas(ListBasis basis, Predicate<ListRow> counts) {
        return basis.rows(ListName.INDICATORS).stream()
                .filter(counts)
                .flatMap(definition -> Stream.of(definition.get("numerator"), definition.get("denominator")))
                .filter(formula -> !formula.isEmpty())
                .flatMap(formula -> Formula.parse(formula).measures().stream().map(MeasureCode::value))
                .collect(Collectors.toSet());
    }

    private static Set<String> types(ListBasis basis, Predicate<ListRow> counts) {
        return basis.rows(ListName.LETTER_TYPES).stream()
                .filter(counts)
                .map(type -> type.get("measure"))
                .collect(Collectors.toSet());
    }

    private static boolean isEnded(String end) {
        return !end.equals(ListColumn.FOR_EVER);
    }
}
