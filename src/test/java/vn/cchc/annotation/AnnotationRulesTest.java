package vn.cchc.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.cchc.indicator.Catalogue;
import vn.cchc.indicator.Define;
import vn.cchc.indicator.IndicatorCode;
import vn.cchc.place.BauBang;
import vn.cchc.place.UnitId;
import vn.cchc.place.UnitVersion;

class AnnotationRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2017, 8, 8);
    private static final LocalDate FOUNDED = LocalDate.of(2014, 4, 1);
    private static final String TEXT = "Đổi quy trình";

    private final AnnotationRules rules = new AnnotationRules(
            BauBang.reorganised(),
            new Catalogue(List.of(Define.ratio("C2", "on_time", "resolved").indicator()), List.of()),
            TODAY.atTime(9, 20));

    @Test
    void keepsANoteOnTheWholeDistrict() {
        assertThat(rules.problems(note(TODAY, null, null, false, TEXT))).isEmpty();
    }

    @Test
    void keepsAChangeOfProcedureOfOneUnit() {
        assertThat(rules.problems(note(TODAY, BauBang.LAI_HUNG, "C2", true, TEXT)))
                .isEmpty();
    }

    @Test
    void wantsADay() {
        assertThat(rules.problems(note(null, BauBang.LAI_HUNG, null, false, TEXT)))
                .containsExactly(Problem.DAY_MISSING);
    }

    @Test
    void refusesTomorrow() {
        assertThat(rules.problems(note(TODAY.plusDays(1), null, null, false, TEXT)))
                .containsExactly(Problem.DAY_TO_COME);
    }

    @Test
    void keepsTheDayTheDistrictWasFounded() {
        assertThat(rules.problems(note(FOUNDED, null, null, false, TEXT))).isEmpty();
    }

    @Test
    void refusesTheDayBeforeTheDistrictWasFounded() {
        assertThat(rules.problems(note(FOUNDED.minusDays(1), null, null, false, TEXT)))
                .containsExactly(Problem.DAY_TOO_EARLY);
    }

    @Test
    void refusesAUnitThatComesLater() {
        assertThat(rules.problems(note(TODAY, BauBang.BEN_CAT, null, false, TEXT)))
                .containsExactly(Problem.UNIT_UNKNOWN);
    }

    @Test
    void refusesAUnitThatIsGone() {
        var later = new AnnotationRules(rules.units(), rules.catalogue(), LocalDateTime.of(2025, 8, 1, 9, 0));
        assertThat(later.problems(note(LocalDate.of(2025, 7, 1), BauBang.LAI_HUNG, null, false, TEXT)))
                .containsExactly(Problem.UNIT_UNKNOWN);
    }

    @Test
    void refusesTheDistrictAsAUnit() {
        assertThat(rules.problems(note(TODAY, BauBang.DISTRICT, null, false, TEXT)))
                .containsExactly(Problem.UNIT_UNKNOWN);
    }

    @Test
    void refusesAnIndicatorNobodyDefined() {
        assertThat(rules.problems(note(TODAY, null, "Z9", false, TEXT))).containsExactly(Problem.INDICATOR_UNKNOWN);
    }

    @Test
    void wantsTheIndicatorOfAChangeOfProcedure() {
        assertThat(rules.problems(note(TODAY, BauBang.LAI_HUNG, null, true, TEXT)))
                .containsExactly(Problem.INDICATOR_MISSING);
    }

    @Test
    void wantsThreeCharactersOfText() {
        assertThat(rules.problems(note(TODAY, null, null, false, "abc"))).isEmpty();
        assertThat(rules.problems(note(TODAY, null, null, false, "  ab "))).containsExactly(Problem.TEXT_TOO_SHORT);
    }

    @Test
    void keepsFiveHundredCharactersOfText() {
        assertThat(rules.problems(note(TODAY, null, null, false, "ệ".repeat(500))))
                .isEmpty();
        assertThat(rules.problems(note(TODAY, null, null, false, "ệ".repeat(501))))
                .containsExactly(Problem.TEXT_TOO_LONG);
    }

    /** Typed on some keyboards as a letter with two accents after it. */
    @Test
    void countsAComposedLetterOnce() {
        assertThat(rules.problems(note(TODAY, null, null, false, "e\u0323\u0302".repeat(500))))
                .isEmpty();
    }

    @Test
    void tellsEveryProblemAtOnce() {
        assertThat(rules.problems(note(null, BauBang.BEN_CAT, "Z9", true, "")))
                .containsExactly(
                        Problem.DAY_MISSING, Problem.UNIT_UNKNOWN, Problem.INDICATOR_UNKNOWN, Problem.TEXT_TOO_SHORT);
    }

    private static NewAnnotation note(
            @Nullable LocalDate on,
            @Nullable UnitVersion unit,
            @Nullable String indicator,
            boolean processChange,
            String text) {
        Optional<UnitId> id = Optional.ofNullable(unit).map(UnitVersion::id);
        return new NewAnnotation(on, id, Optional.ofNullable(indicator).map(IndicatorCode::new), processChange, text);
    }
}
