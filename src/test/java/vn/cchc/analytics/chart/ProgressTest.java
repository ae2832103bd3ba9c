package vn.cchc.analytics.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.place.BauBang.LAI_UYEN;

import org.junit.jupiter.api.Test;
import vn.cchc.analytics.Cell;
import vn.cchc.analytics.Figures;
import vn.cchc.indicator.Define;
import vn.cchc.kit.Texts;

/** How far along a plan of two sessions a month is, on 08/8/2017: the year 2017 runs. */
class ProgressTest {

    private final Cells cells = new Cells(new Wording(Texts.of(Texts.VIETNAMESE)));

    private final Figures sessions = Figures.of(Define.count("A4", "sessions").indicator())
            .reports(LAI_UYEN, "2017-06", "sessions=8")
            .reports(LAI_UYEN, "2017-07", "sessions=4")
            .target("2", "0");

    @Test
    void saysHowMuchOfTheYearsPlanThereIs() {
        assertThat(cells.hint(cell("2017"), null)).contains("12/24", "50% kế hoạch cả kỳ");
        assertThat(cells.badge(cell("2017")).content().render()).contains("50% kế hoạch cả kỳ");
    }

    @Test
    void givesNoVerdictWithIt() {
        assertThat(cell("2017").status()).isNull();
    }

    @Test
    void leavesAPeriodThatIsOverToItsStatus() {
        assertThat(cell("2017-07").progress()).isEmpty();
        assertThat(cell("2017-Q2").progress()).isEmpty();
    }

    @Test
    void knowsNoPlanOfLevels() {
        var rates = Figures.of(Define.ratio("C2", "on_time", "resolved").indicator())
                .reports(LAI_UYEN, "2017-07", "on_time=9 resolved=10")
                .target("0.95", "0");
        assertThat(of(rates, "2017").progress()).isEmpty();
    }

    private Cell cell(String period) {
        return of(sessions, period);
    }

    private static Cell of(Figures figures, String period) {
        return figures.scorecard(period)
                .row(LAI_UYEN.id())
                .orElseThrow()
                .cells()
                .getFirst();
    }
}
