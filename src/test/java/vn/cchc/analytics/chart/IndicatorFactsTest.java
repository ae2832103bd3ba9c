package vn.cchc.analytics.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.place.BauBang.LAI_UYEN;

import org.junit.jupiter.api.Test;
import vn.cchc.analytics.Figures;
import vn.cchc.analytics.Trend;
import vn.cchc.indicator.Define;
import vn.cchc.indicator.Indicator;
import vn.cchc.kit.Texts;

/** What the strip over an indicator's page says of July 2017. */
class IndicatorFactsTest {

    private static final Indicator ONLINE =
            Define.ratio("D1", "online", "received").indicator();

    private final Figures figures = Figures.of(ONLINE).target("0.5", "0");

    @Test
    void saysOnHowManyReportsEachSideOfAComparisonStands() {
        figures.allReport("2016-07", "online=5 received=10").reports(LAI_UYEN, "2017-07", "online=9 received=10");

        assertThat(said()).contains("1/7 đơn vị đã báo cáo, kỳ so sánh 7/7");
    }

    @Test
    void saysNothingOfTheReportsWhereBothSidesHaveAsMany() {
        figures.allReport("2016-07", "online=5 received=10").allReport("2017-07", "online=9 received=10");

        assertThat(said()).doesNotContain("kỳ so sánh");
    }

    /** Else one of one is read as everybody. */
    @Test
    void countsTheUnitsThatAreNotAmongThoseJudged() {
        figures.allReport("2017-07", "online=0 received=0").reports(LAI_UYEN, "2017-07", "online=9 received=10");

        assertThat(said()).contains("1/1 đơn vị đạt", "6 không phát sinh");
    }

    @Test
    void showsADashWhileThereIsNoFigure() {
        assertThat(new IndicatorFacts(figures.report("2017-08", Trend.NONE), wording())
                        .facts()
                        .getFirst()
                        .toString())
                .contains("– · Toàn huyện");
    }

    private String said() {
        return new IndicatorFacts(figures.report("2017-07", Trend.NONE), wording())
                .facts()
                .toString();
    }

    private static Wording wording() {
        return new Wording(Texts.of(Texts.VIETNAMESE));
    }
}
