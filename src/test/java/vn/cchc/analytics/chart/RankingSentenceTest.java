package vn.cchc.analytics.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.place.BauBang.HUNG_HOA;
import static vn.cchc.place.BauBang.LAI_HUNG;
import static vn.cchc.place.BauBang.LAI_UYEN;
import static vn.cchc.place.BauBang.LONG_NGUYEN;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cchc.analytics.Figures;
import vn.cchc.analytics.Ranking;
import vn.cchc.indicator.Define;
import vn.cchc.indicator.Indicator;
import vn.cchc.kit.Texts;
import vn.cchc.place.UnitVersion;

/** Three of the seven communes have not reported. */
class RankingSentenceTest {

    private static final Indicator ON_TIME =
            Define.ratio("C2", "on_time", "resolved").indicator();

    @Test
    void namesTheFirstAndTheLast() {
        assertThat(sentence(90, 80, 70, 60))
                .endsWith("đứng đầu Lai Uyên (90,0%), cuối bảng Hưng Hòa (60,0%); 3 đơn vị không xếp hạng");
    }

    @Test
    void namesNobodyWhereSeveralShareAPlace() {
        assertThat(sentence(90, 90, 60, 60))
                .endsWith("2 đơn vị cùng đứng đầu (90,0%), 2 đơn vị cùng cuối bảng (60,0%); 3 đơn vị không xếp hạng");
    }

    @Test
    void knowsNoFirstWhereAllAreLevel() {
        assertThat(sentence(100, 100, 100, 100))
                .endsWith("4 đơn vị cùng hạng (100,0%); 3 đơn vị không xếp hạng")
                .doesNotContain("đứng đầu", "cuối bảng");
    }

    /** On time of a hundred. */
    private static String sentence(int laiUyen, int longNguyen, int laiHung, int hungHoa) {
        var figures = Figures.of(ON_TIME).target("0.95", "0");
        report(figures, LAI_UYEN, laiUyen);
        report(figures, LONG_NGUYEN, longNguyen);
        report(figures, LAI_HUNG, laiHung);
        report(figures, HUNG_HOA, hungHoa);
        var ranking = Ranking.of(figures.scorecard("2017-07").column(ON_TIME.code()), List.of());
        return new RankingSentence(ranking, ON_TIME, new Wording(Texts.of(Texts.VIETNAMESE))).sentence();
    }

    private static void report(Figures figures, UnitVersion unit, int onTime) {
        figures.reports(unit, "2017-07", "on_time=" + onTime + " resolved=100");
    }
}
