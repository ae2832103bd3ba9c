package vn.cchc.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.cchc.indicator.IndicatorCode;
import vn.cchc.place.UnitId;

class AnnotationTest {

    private static final UnitId HERE = new UnitId(2);
    private static final UnitId ELSEWHERE = new UnitId(3);
    private static final IndicatorCode C2 = new IndicatorCode("C2");
    private static final IndicatorCode D1 = new IndicatorCode("D1");

    @Test
    void theDistrictsNoteConcernsEverything() {
        var note = note(null, null);
        assertThat(note.concerns(HERE, C2)).isTrue();
        assertThat(note.concernsDistrict(C2)).isTrue();
        assertThat(note.concernsAllOf(HERE)).isTrue();
    }

    @Test
    void anIndicatorsNoteConcernsItInEveryUnitAndTheDistrict() {
        var note = note(null, C2);
        assertThat(note.concerns(HERE, C2)).isTrue();
        assertThat(note.concerns(ELSEWHERE, C2)).isTrue();
        assertThat(note.concernsDistrict(C2)).isTrue();
    }

    @Test
    void anIndicatorsNoteConcernsNoOtherIndicator() {
        var note = note(null, C2);
        assertThat(note.concerns(HERE, D1)).isFalse();
        assertThat(note.concernsDistrict(D1)).isFalse();
        assertThat(note.concernsAllOf(HERE)).isFalse();
    }

    @Test
    void aUnitsNoteConcernsAllThatUnitDoes() {
        var note = note(HERE, null);
        assertThat(note.concerns(HERE, C2)).isTrue();
        assertThat(note.concerns(HERE, D1)).isTrue();
        assertThat(note.concernsAllOf(HERE)).isTrue();
    }

    @Test
    void aUnitsNoteConcernsNeitherAnotherUnitNorTheDistrict() {
        var note = note(HERE, null);
        assertThat(note.concerns(ELSEWHERE, C2)).isFalse();
        assertThat(note.concernsDistrict(C2)).isFalse();
        assertThat(note.concernsAllOf(ELSEWHERE)).isFalse();
    }

    @Test
    void aNoteOnAUnitsIndicatorConcernsThatPairAlone() {
        var note = note(HERE, C2);
        assertThat(note.concerns(HERE, C2)).isTrue();
        assertThat(note.concerns(HERE, D1)).isFalse();
        assertThat(note.concerns(ELSEWHERE, C2)).isFalse();
        assertThat(note.concernsDistrict(C2)).isFalse();
        assertThat(note.concernsAllOf(HERE)).isFalse();
    }

    private static Annotation note(@Nullable UnitId unit, @Nullable IndicatorCode indicator) {
        var day = LocalDate.of(2017, 1, 5);
        return new Annotation(
                1,
                day,
                Optional.ofNullable(unit),
                Optional.ofNullable(indicator),
                false,
                "Thay đổi cách thực hiện",
                "Phòng Nội vụ huyện",
                day.atTime(9, 0));
    }
}
