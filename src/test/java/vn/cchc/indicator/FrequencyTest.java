package vn.cchc.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.period.Period;

class FrequencyTest {

    @ParameterizedTest
    @CsvSource({
        "MONTHLY,   2017-07, 2017-07",
        "MONTHLY,   2017-Q3, 2017-07 2017-08 2017-09",
        "QUARTERLY, 2017-06, 2017-06",
        "QUARTERLY, 2017-07, 2017-06",
        "QUARTERLY, 2017-02, 2016-12",
        "QUARTERLY, 2017-Q3, 2017-09",
        "QUARTERLY, 2017-H1, 2017-03 2017-06",
        "QUARTERLY, 2017-9M, 2017-03 2017-06 2017-09",
        "QUARTERLY, 2017,    2017-03 2017-06 2017-09 2017-12",
        "YEARLY,    2017-07, 2016-12",
        "YEARLY,    2017-9M, 2016-12",
        "YEARLY,    2017-H2, 2017-12",
        "YEARLY,    2017,    2017-12"
    })
    void namesTheReportsASpanShows(Frequency frequency, String period, String months) {
        var span = Period.parse(period).orElseThrow().span();
        assertThat(frequency.reportMonths(span).stream().map(Object::toString).collect(Collectors.joining(" ")))
                .isEqualTo(months);
    }

    @Test
    void refusesALengthNoReportHas() {
        assertThatIllegalArgumentException().isThrownBy(() -> Frequency.ofMonths(2));
    }
}
