package vn.cchc.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.place.BauBang;
import vn.cchc.place.UnitGroup;

class IndicatorTest {

    @ParameterizedTest
    @CsvSource({
        "18, Tốt",
        "15.0, Tốt",
        "14.9999999, Khá",
        "12, Khá",
        "11.999, Trung bình",
        "9, Trung bình",
        "8.9, Yếu",
        "0, Yếu"
    })
    void gradesEveryScoreWithoutAGap(BigDecimal score, String grade) {
        var indicator = Define.score("G4", "points", "forms")
                .graded("0", "Yếu", "12", "Khá", "15", "Tốt", "9", "Trung bình")
                .indicator();
        assertThat(indicator.gradeOf(Figure.of(score))).map(Grade::name).hasValue(grade);
    }

    @Test
    void gradesAScoreBeforeRounding() {
        var indicator = Define.score("G4", "points", "forms")
                .graded("15", "Tốt", "0", "Khá")
                .indicator();
        var almost = Figure.ratio(new BigDecimal(14_999), new BigDecimal(1000));
        assertThat(indicator.gradeOf(almost)).map(Grade::name).hasValue("Khá");
    }

    @Test
    void gradesNothingWithoutBands() {
        assertThat(Define.score("G4", "points", "forms").indicator().gradeOf(Figure.of(BigDecimal.TEN)))
                .isEmpty();
    }

    @Test
    void needsADenominatorToBeARatio() {
        var ratio = Define.ratio("C2", "early", "resolved").indicator();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Indicator(
                        ratio.code(),
                        ratio.labels(),
                        ratio.kind(),
                        ratio.direction(),
                        ratio.numerator(),
                        null,
                        ratio.overTime(),
                        ratio.overUnits(),
                        ratio.frequency(),
                        ratio.audience(),
                        0,
                        1,
                        ratio.grades(),
                        ratio.catalogued(),
                        ratio.validFrom(),
                        ratio.validTo()));
    }

    @Test
    void appliesToItsAudienceAlone() {
        var indicator =
                Define.count("F1", "citizens").forGroup(UnitGroup.COMMUNES).indicator();
        assertThat(indicator.appliesTo(BauBang.LAI_UYEN_TOWNSHIP)).isTrue();
        assertThat(indicator.appliesTo(BauBang.HEALTH)).isFalse();
    }

    @Test
    void letsOnlyCountsGrowWithTime() {
        assertThat(Define.count("A4", "sessions").indicator().targetGrowsWithTime())
                .isTrue();
        assertThat(Define.ratio("C2", "early", "resolved").indicator().targetGrowsWithTime())
                .isFalse();
        assertThat(Define.stock("C3", "overdue").indicator().targetGrowsWithTime())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "c2", "2C", "C-2", "C2 ", "C2;", "C2'--", "ABCDEFGHIJK"})
    void refusesACodeThatIsNone(String text) {
        assertThat(IndicatorCode.find(text)).isEmpty();
    }
}
