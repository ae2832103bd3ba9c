package vn.cchc.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cchc.indicator.Define;
import vn.cchc.indicator.Indicator;
import vn.cchc.period.Mode;
import vn.cchc.period.Month;

/** July 2017, which ends on the 14th, asked about on 08/8/2017. */
class IndicatorAbsenceTest {

    private static final Indicator LATER =
            Define.count("G9", "sessions").validFrom("2017-08-15").indicator();
    private static final Indicator EARLIER = Define.count("G9", "sessions")
            .validFrom("2016-01-01")
            .validTo("2017-07-14")
            .indicator();

    @Test
    void tellsFromWhenAnIndicatorHoldsThatDoesNotYet() {
        var absence = absence(LATER);

        assertThat(absence.coming()).contains(LATER);
        assertThat(absence.gone()).isEmpty();
    }

    @Test
    void tellsUntilWhenAnIndicatorHeldThatDoesNoLonger() {
        assertThat(absence(EARLIER).coming()).isEmpty();
        assertThat(absence(EARLIER).gone()).contains(EARLIER);
    }

    @Test
    void leadsToNoMonthThatHasNotBegun() {
        assertThat(absence(LATER).month(LATER.validFrom())).isEmpty();
        assertThat(absence(LATER).month(LocalDate.of(2017, 7, 15))).contains(new Month(2017, 8));
    }

    private static IndicatorAbsence absence(Indicator... definitions) {
        return new IndicatorAbsence(Figures.of(definitions).question("2017-07", Mode.IN_PERIOD), List.of(definitions));
    }
}
