package vn.cchc.indicator;

import java.util.Collection;
import java.util.List;

/**
 * Why a definition cannot be kept as it was typed: a flaw, and the part that has it.
 *
 * @param measures those that do not fit, each once; empty where it is not about measures
 */
public record DefinitionProblem(Part part, Flaw flaw, List<Measure> measures) {

    public DefinitionProblem {
        measures = List.copyOf(measures);
    }

    public DefinitionProblem(Part part, Flaw flaw) {
        this(part, flaw, List.of());
    }

    static DefinitionProblem about(Collection<MeasureEntry> measures, Part part, Flaw flaw) {
        return new DefinitionProblem(
                part,
                flaw,
                measures.stream().map(MeasureEntry::measure).distinct().toList());
    }

    /** What a definition is made of, as people fill it in. */
    public enum Part {
        CODE,
        FROM,
        NAME,
        NAME_EN,
        SHORT_NAME,
        SHORT_NAME_EN,
        DEFINITION,
        DEFINITION_EN,
        UNIT,
        UNIT_EN,
        SOURCE,
        KIND,
        DIRECTION,
        NUMERATOR,
        DENOMINATOR,
        WAY,
        FREQUENCY,
        AUDIENCE,
        MINIMUM_VOLUME,
        DECIMALS,
        GRADES,
        REASON
    }

    /** What is wrong. */
    public enum Flaw {
        MISSING,
        TOO_LONG,
        /** The words tell who somebody is. */
        PERSONAL,
        /** A code is a letter of a group and digits or capitals after it. */
        NO_CODE,
        TAKEN,
        /** There is no group of that letter. */
        NO_GROUP,
        /** Figures of that day are approved or closed. */
        DECIDED,
        /** Another definition is planned for that day or later. */
        PLANNED,
        /** The text is no formula; {@link FormulaCheck} says why. */
        NO_FORMULA,
        /** A yes or no is one measure, not a sum. */
        ONE_MEASURE,
        /** What the formula is made of is no such number. */
        UNSUITABLE_MEASURES,
        /** Stocks and counts do not go together. */
        MIXED_MEASURES,
        DENOMINATOR_UNWANTED,
        /** What is above and below is the same: it would always be all of it. */
        ALWAYS_ALL,
        /** That kind is not put together so. */
        UNSUITABLE,
        /** Measures are reported more or less often. */
        OTHER_FREQUENCY,
        /** Another kind of number is another indicator. */
        FIXED,
        /** Targets are set for the direction it has. */
        TARGETS_STAND,
        OUT_OF_RANGE,
        GRADES_UNWANTED,
        GRADE_UNNAMED,
        GRADE_TWICE,
        /** Scores below the lowest grade would have none. */
        GRADE_GAP,
        /** It says nothing new. */
        SAME,
        /** Somebody else changed it meanwhile. */
        CHANGED_MEANWHILE,
        GONE
    }
}
