package vn.cchc.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.cchc.privacy.Remark;

/** What a measure must be to be kept. @param known every measure there is, ended ones included */
public record MeasureRules(List<MeasureEntry> known) {

    static final int LONGEST_NAME = 200;
    static final int LONGEST_UNIT = 40;

    /** Stand for reports themselves where figures are gathered. */
    private static final Set<String> RESERVED = Set.of("report_waiting", "report_approved");

    public MeasureRules {
        known = List.copyOf(known);
    }

    public Optional<MeasureEntry> find(String code) {
        return known.stream().filter(entry -> entry.code().value().equals(code)).findFirst();
    }

    /** Every reason against a new measure; none if it can be kept. */
    public List<MeasureProblem> problemsOfNew(NewMeasure measure) {
        var problems = new ArrayList<MeasureProblem>();
        if (MeasureCode.find(measure.code()).isEmpty()) {
            problems.add(MeasureProblem.CODE_WRONG);
        } else if (find(measure.code()).isPresent()) {
            problems.add(MeasureProblem.CODE_TAKEN);
        } else if (RESERVED.contains(measure.code())) {
            problems.add(MeasureProblem.CODE_RESERVED);
        }
        words(measure, problems);
        nature(measure, problems);
        if (measure.source() == MeasureSource.WORKFLOW) {
            problems.add(MeasureProblem.SOURCE_OF_THE_PROGRAM);
        }
        return problems;
    }

    /**
     * Every reason against a correction of the measure of that code.
     *
     * @param fixed whether something is reported or made of it already
     */
    public List<MeasureProblem> problemsOfCorrection(NewMeasure measure, boolean fixed) {
        var former = find(measure.code());
        if (former.isEmpty()) {
            return List.of(MeasureProblem.GONE);
        }
        var problems = new ArrayList<MeasureProblem>();
        words(measure, problems);
        nature(measure, problems);
        boolean another = former.get().measure().kind() != measure.kind()
                || former.get().measure().source() != measure.source()
                || former.get().frequency() != measure.frequency();
        boolean ofTheProgram = former.get().measure().source() == MeasureSource.WORKFLOW;
        if (another && (fixed || ofTheProgram)) {
            problems.add(MeasureProblem.NATURE_FIXED);
        } else if (another && measure.source() == MeasureSource.WORKFLOW) {
            problems.add(MeasureProblem.SOURCE_OF_THE_PROGRAM);
        }
        return problems;
    }

    private void words(NewMeasure measure, List<MeasureProblem> problems) {
        text(measure.name(), LONGEST_NAME, MeasureRules::ofName, problems);
        text(measure.nameEn(), LONGEST_NAME, MeasureRules::ofEnglishName, problems);
        text(measure.unit(), LONGEST_UNIT, MeasureRules::ofUnit, problems);
        text(measure.unitEn(), LONGEST_UNIT, MeasureRules::ofEnglishUnit, problems);
        if (known.stream().anyMatch(other -> isNamesake(other, measure))) {
            problems.add(MeasureProblem.NAME_TAKEN);
        }
    }

    private static boolean isNamesake(MeasureEntry other, NewMeasure measure) {
        return !other.code().value().equals(measure.code())
                && lower(other.measure().name()).equals(lower(measure.name()));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static void nature(NewMeasure measure, List<MeasureProblem> problems) {
        if (measure.kind() == null) {
            problems.add(MeasureProblem.KIND_MISSING);
        }
        if (measure.frequency() == null) {
            problems.add(MeasureProblem.FREQUENCY_MISSING);
        }
        if (measure.source() == null) {
            problems.add(MeasureProblem.SOURCE_MISSING);
        }
    }

    private static void text(
            String text, int longest, Function<Remark.Flaw, MeasureProblem> problem, List<MeasureProblem> problems) {
        new Remark(text).flaw(1, longest).map(problem).ifPresent(problems::add);
    }

    private static MeasureProblem ofName(Remark.Flaw flaw) {
        return switch (flaw) {
            case MISSING -> MeasureProblem.NAME_MISSING;
            case TOO_LONG -> MeasureProblem.NAME_TOO_LONG;
            case PERSONAL -> MeasureProblem.NAME_PERSONAL;
        };
    }

    private static MeasureProblem ofEnglishName(Remark.Flaw flaw) {
        return switch (flaw) {
            case MISSING -> MeasureProblem.NAME_EN_MISSING;
            case TOO_LONG -> MeasureProblem.NAME_EN_TOO_LONG;
            case PERSONAL -> MeasureProblem.NAME_EN_PERSONAL;
        };
    }

    private static MeasureProblem ofUnit(Remark.Flaw flaw) {
        return switch (flaw) {
            case MISSING -> MeasureProblem.UNIT_MISSING;
            case TOO_LONG -> MeasureProblem.UNIT_TOO_LONG;
            case PERSONAL -> MeasureProblem.UNIT_PERSONAL;
        };
    }

    private static MeasureProblem ofEnglishUnit(Remark.Flaw flaw) {
        return switch (flaw) {
            case MISSING -> MeasureProblem.UNIT_EN_MISSING;
            case TOO_LONG -> MeasureProblem.UNIT_EN_TOO_LONG;
            case PERSONAL -> MeasureProblem.UNIT_EN_PERSONAL;
        };
    }
}
