package vn.cchc.annotation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.indicator.Catalogue;
import vn.cchc.place.UnitHistory;
import vn.cchc.place.UnitId;
import vn.cchc.privacy.Remark;

/**
 * What a note must be to be kept, judged by what there is now.
 *
 * @param now Vietnam time
 */
record AnnotationRules(UnitHistory units, Catalogue catalogue, LocalDateTime now) {

    static AnnotationRules of(Surroundings around) {
        return new AnnotationRules(around.units(), around.catalogue(), around.now());
    }

    static final int SHORTEST = 3;
    static final int LONGEST = 500;

    /** Every reason against the note; none if it can be kept. */
    List<Problem> problems(NewAnnotation note) {
        var problems = new ArrayList<Problem>();
        aboutDay(note.on()).ifPresent(problems::add);
        if (note.unit().isPresent() && !isKnown(note.unit().get(), note.on())) {
            problems.add(Problem.UNIT_UNKNOWN);
        }
        aboutIndicator(note).ifPresent(problems::add);
        new Remark(note.text())
                .flaw(SHORTEST, LONGEST)
                .map(flaw -> switch (flaw) {
                    case MISSING -> Problem.TEXT_TOO_SHORT;
                    case TOO_LONG -> Problem.TEXT_TOO_LONG;
                    case PERSONAL -> Problem.TEXT_PERSONAL;
                })
                .ifPresent(problems::add);
        return problems;
    }

    private Optional<Problem> aboutDay(@Nullable LocalDate day) {
        if (day == null) {
            return Optional.of(Problem.DAY_MISSING);
        }
        if (day.isAfter(now.toLocalDate())) {
            return Optional.of(Problem.DAY_TO_COME);
        }
        boolean tooEarly = units.firstDay().map(day::isBefore).orElse(true);
        return tooEarly ? Optional.of(Problem.DAY_TOO_EARLY) : Optional.empty();
    }

    /**
     * Without a day, which is a problem of its own, the unit need only be there today. The district is no unit to
     * choose: what happened in all of it concerns every unit.
     */
    private boolean isKnown(UnitId unit, @Nullable LocalDate day) {
        return units.find(unit, day == null ? now.toLocalDate() : day)
                .filter(found -> !found.kind().isAboveCommunes())
                .isPresent();
    }

    private Optional<Problem> aboutIndicator(NewAnnotation note) {
        if (note.indicator().isEmpty()) {
            return note.processChange() ? Optional.of(Problem.INDICATOR_MISSING) : Optional.empty();
        }
        return catalogue.definitionsOf(note.indicator().get()).isEmpty()
                ? Optional.of(Problem.INDICATOR_UNKNOWN)
                : Optional.empty();
    }
}
