package vn.cchc.exchange.list;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.cchc.indicator.Catalogue;
import vn.cchc.indicator.DefinitionProblem;
import vn.cchc.indicator.DefinitionProblem.Part;
import vn.cchc.indicator.DefinitionRules;
import vn.cchc.indicator.Direction;
import vn.cchc.indicator.FormulaCheck;
import vn.cchc.indicator.Frequency;
import vn.cchc.indicator.GradeText;
import vn.cchc.indicator.Indicator;
import vn.cchc.indicator.IndicatorKind;
import vn.cchc.indicator.NewDefinition;
import vn.cchc.indicator.OverTime;
import vn.cchc.indicator.OverUnits;
import vn.cchc.indicator.RollUpWay;
import vn.cchc.place.UnitGroup;

/** Holds a row against what the catalogue asks of every definition, whoever writes it. */
final class IndicatorRows {

    private final DefinitionRules rules;

    /** @param measures rows of the list of measures */
    IndicatorRows(List<ListRow> measures) {
        rules = new DefinitionRules(
                new Catalogue(List.of(), List.of()),
                measures.stream().map(MeasureRow::entry).toList(),
                Optional.empty());
    }

    void check(DraftRow draft) {
        rules.problemsOfNew(definition(draft)).stream()
                .filter(problem -> problem.part() != Part.CODE)
                .forEach(problem -> refuse(draft, problem));
    }

    private static NewDefinition definition(DraftRow draft) {
        var overUnits = OverUnits.valueOf(draft.get("over_units"));
        return new NewDefinition(
                draft.get("code"),
                draft.row().day("valid_from"),
                labels(draft),
                IndicatorKind.valueOf(draft.get("kind")),
                Direction.valueOf(draft.get("direction")),
                draft.get("numerator"),
                draft.get("denominator"),
                new RollUpWay(OverTime.valueOf(draft.get("over_time")), overUnits, overUnits == OverUnits.RATIO),
                Frequency.ofMonths(Integer.parseInt(draft.get("frequency"))),
                UnitGroup.valueOf(draft.get("audience")),
                Integer.parseInt(draft.get("minimum_volume")),
                Integer.parseInt(draft.get("decimals")),
                GradeText.read(draft.get("grades")).orElse(List.of()));
    }

    private static Indicator.Labels labels(DraftRow draft) {
        return new Indicator.Labels(
                draft.get("name"),
                draft.get("name_en"),
                draft.get("short_name"),
                draft.get("short_name_en"),
                draft.get("definition"),
                draft.get("definition_en"),
                draft.get("unit_of_measure"),
                draft.get("unit_of_measure_en"),
                draft.get("source"));
    }

    /** What another rule of the list has said of the cell is not said twice. */
    private void refuse(DraftRow draft, DefinitionProblem problem) {
        var column = column(problem.part());
        if (!draft.isRefused(column)) {
            draft.refuse(column, problem(draft, problem));
        }
    }

    private static String column(Part part) {
        return switch (part) {
            case UNIT -> "unit_of_measure";
            case UNIT_EN -> "unit_of_measure_en";
            case FROM -> "valid_from";
            case WAY -> "over_units";
            case REASON -> "code";
            default -> part.name().toLowerCase(Locale.ROOT);
        };
    }

    private ListProblem formula(DraftRow draft, String column) {
        var check = new FormulaCheck(rules.measures(), draft.row().day("valid_from"));
        var fault = check.fault(draft.get(column)).orElseThrow().kind();
        return switch (fault) {
            case EMPTY -> ListProblem.DENOMINATOR_MISSING;
            case ENDED_MEASURE -> ListProblem.ENDED_MEASURE;
            case REPEATED_MEASURE -> ListProblem.REPEATED_MEASURE;
            case TOO_LONG -> ListProblem.TOO_LONG;
            default -> ListProblem.NOT_A_FORMULA;
        };
    }

    private ListProblem problem(DraftRow draft, DefinitionProblem problem) {
        return switch (problem.flaw()) {
            case NO_FORMULA -> formula(draft, column(problem.part()));
            case ALWAYS_ALL -> ListProblem.ALWAYS_ALL;
            case DENOMINATOR_UNWANTED -> ListProblem.DENOMINATOR_UNWANTED;
            case ONE_MEASURE, UNSUITABLE_MEASURES -> ListProblem.UNSUITABLE_MEASURES;
            case UNSUITABLE -> ListProblem.UNSUITABLE_WAY;
            case MIXED_MEASURES -> ListProblem.MIXED_MEASURES;
            case OTHER_FREQUENCY -> ListProblem.OTHER_FREQUENCY;
            case GRADES_UNWANTED -> ListProblem.GRADES_UNWANTED;
            case GRADE_GAP -> ListProblem.GRADE_GAP;
            case GRADE_UNNAMED, GRADE_TWICE -> ListProblem.NOT_GRADES;
            case TOO_LONG -> ListProblem.TOO_LONG;
            default -> ListProblem.EMPTY;
        };
    }
}
