package vn.cchc.observation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cchc.indicator.Indicator;
import vn.cchc.indicator.Target;
import vn.cchc.observation.Questionnaire.FormBasics;
import vn.cchc.period.Month;
import vn.cchc.place.UnitId;
import vn.cchc.place.UnitKind;
import vn.cchc.place.UnitVersion;

/** What thousands of reports ask: units of a kind are asked the same, but for those with targets of their own. */
final class Questionnaires {

    /** @param alone absent for a unit that is asked what its kind is */
    private record Like(
            UnitKind kind, Month month, @Nullable UnitId alone) {}

    private final Surroundings around;
    private final QuestionnaireComposer composer;
    private final Set<UnitId> alone;
    private final Map<Like, Questionnaire> known = new HashMap<>();

    Questionnaires(Surroundings around, FormBasics basics) {
        this.around = around;
        this.composer = new QuestionnaireComposer(around.catalogue(), basics);
        this.alone = around.catalogue().definitions().stream()
                .map(Indicator::code)
                .distinct()
                .flatMap(code -> around.catalogue().targetsOf(code).stream())
                .map(Target::unit)
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toSet());
    }

    /** Perhaps made for another unit that is asked the same; empty where the unit owes no report of the month. */
    Optional<Questionnaire> find(ReportKey report) {
        return around.reporter(report.unit(), report.month()).map(unit -> of(unit, report.month()));
    }

    private Questionnaire of(UnitVersion unit, Month month) {
        var like = new Like(unit.kind(), month, alone.contains(unit.id()) ? unit.id() : null);
        return known.computeIfAbsent(
                like, first -> composer.compose(unit, month, around.calendar().lastDateOf(month)));
    }
}
