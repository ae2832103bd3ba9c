package vn.cchc.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTest {

    private static final Map<MeasureCode, BigDecimal> VALUES = Map.of(
            new MeasureCode("resolved"), new BigDecimal(50),
            new MeasureCode("early"), new BigDecimal(20),
            new MeasureCode("on_time"), new BigDecimal(27));

    @ParameterizedTest
    @CsvSource({
        "resolved, 50",
        "early + on_time, 47",
        "early+on_time, 47",
        "resolved - early - on_time, 3",
        "-early + on_time, 7",
        "early - early, 0"
    })
    void addsAndSubtractsMeasures(String text, BigDecimal value) {
        assertThat(Formula.parse(text).evaluate(VALUES::get)).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "+",
                "-",
                "early +",
                "+ + early",
                "early on_time",
                "early * on_time",
                "early / on_time",
                "early + 1",
                "(early)",
                "Early",
                "early + on-",
                "1=1",
                "early; DROP TABLE letter",
                "early' OR '1'='1",
                "early -- comment",
                "early /* x */",
                "early\u0000",
                "sumé",
                "${early}",
                "T(java.lang.Runtime).getRuntime()"
            })
    void refusesEverythingElse(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Formula.parse(text));
    }

    @Test
    void refusesAMeasureNameTooLongToBeOne() {
        assertThatIllegalArgumentException().isThrownBy(() -> Formula.parse("a".repeat(41)));
    }

    @Test
    void namesEveryMeasureOnceInItsOrder() {
        assertThat(Formula.parse("resolved - early + resolved").measures())
                .containsExactly(new MeasureCode("resolved"), new MeasureCode("early"));
    }
}
