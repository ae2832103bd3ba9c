package vn.cchc.indicator;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import vn.cchc.indicator.DefinitionProblem.Flaw;
import vn.cchc.privacy.PersonalWords;

/** Grades are given by their lower bounds alone, so they leave no gap between them; the lowest begins at 0. */
final class GradeRules {

    private static final int LONGEST_NAME = 60;

    private GradeRules() {}

    static Optional<Flaw> problem(NewDefinition definition) {
        var grades = definition.grades();
        if (grades.isEmpty()) {
            return Optional.empty();
        }
        if (definition.kind() != IndicatorKind.SCORE) {
            return Optional.of(Flaw.GRADES_UNWANTED);
        }
        if (grades.stream().anyMatch(grade -> isUnnamed(grade.name()) || isUnnamed(grade.nameEn()))) {
            return Optional.of(Flaw.GRADE_UNNAMED);
        }
        if (grades.stream().anyMatch(grade -> isPersonal(grade.name()) || isPersonal(grade.nameEn()))) {
            return Optional.of(Flaw.PERSONAL);
        }
        var bounds =
                grades.stream().map(grade -> grade.from().stripTrailingZeros()).toList();
        if (bounds.stream().distinct().count() < bounds.size()) {
            return Optional.of(Flaw.GRADE_TWICE);
        }
        boolean fromZero = bounds.stream()
                .min(Comparator.naturalOrder())
                .filter(lowest -> lowest.compareTo(BigDecimal.ZERO) == 0)
                .isPresent();
        return fromZero ? Optional.empty() : Optional.of(Flaw.GRADE_GAP);
    }

    private static boolean isPersonal(String name) {
        return PersonalWords.find(name).isPresent();
    }

    private static boolean isUnnamed(String name) {
        return name.isBlank() || name.length() > LONGEST_NAME;
    }
}
