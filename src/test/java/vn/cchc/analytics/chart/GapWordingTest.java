package vn.cchc.analytics.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.place.BauBang.LAI_UYEN;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.cchc.analytics.Cell;
import vn.cchc.analytics.Figures;
import vn.cchc.indicator.Define;
import vn.cchc.indicator.Indicator;
import vn.cchc.indicator.MeasureSource;
import vn.cchc.kit.Texts;

/** How far Lai Uyên is from its targets; measures are called by their codes here. */
class GapWordingTest {

    private static final Indicator ONLINE =
            Define.ratio("D1", "online", "received").indicator();
    private static final Indicator SUPPLEMENTED =
            Define.ratio("C4", "twice", "received").down().indicator();

    /** (0,95 · 100 − 90) / 0,05. */
    @Test
    void namesTheCasesThatAreMissing() {
        assertThat(gap(ONLINE, "online=90 received=100", "0.95")).contains("cần thêm 100 online");
    }

    @Test
    void countsThemWhereAFigureIsNear() {
        assertThat(gap(ONLINE, "online=94 received=100", "0.95")).contains("cần thêm 20 online");
    }

    @Test
    void saysNothingWhereTheTargetIsMet() {
        assertThat(gap(ONLINE, "online=95 received=100", "0.95")).isEmpty();
    }

    @Test
    void saysWhatIsOutOfReach() {
        assertThat(gap(ONLINE, "online=39 received=40", "1")).contains("không thể đạt trong kỳ");
    }

    /** 8 / 0,05 − 100. */
    @Test
    void namesTheCasesThatThinOutTheBadOnes() {
        assertThat(gap(SUPPLEMENTED, "twice=8 received=100", "0.05"))
                .contains("cần thêm 60 received mà không thêm twice");
    }

    @Test
    void namesWhatHasToGo() {
        var backlog = Define.stock("C3", "overdue").down().indicator();
        assertThat(gap(backlog, "overdue=3", "0")).contains("cần giảm 3 overdue");
    }

    @Test
    void namesTheIndicatorWhereSeveralMeasuresAreAdded() {
        var onTime = Define.ratio("C2", "early + on_time", "resolved").indicator();
        assertThat(gap(onTime, "early=40 on_time=50 resolved=100", "0.95")).contains("cần thêm 100 c2");
    }

    @Test
    void leavesAPlainNoAlone() {
        assertThat(gap(Define.yesNo("A1", "board").indicator(), "board=0", "1")).isEmpty();
    }

    @Test
    void takesALetterForACaseThatIsThereAlready() {
        var apologised = Define.ratio("B4", "letters_late", "late")
                .from(MeasureSource.REGISTER, "letters_late")
                .indicator();
        assertThat(gap(apologised, "letters_late=2 late=4", "1")).contains("cần thêm 2 letters_late");
    }

    @Test
    void writesEnglish() {
        assertThat(gap(ONLINE, "online=90 received=100", "0.95", Texts.ENGLISH)).contains("needs 100 more online");
    }

    @Test
    void standsInTheHintOfACell() {
        var cells = new Cells(new Wording(Texts.of(Texts.VIETNAMESE)));
        assertThat(cells.hint(cell(ONLINE, "online=90 received=100", "0.95"), null))
                .contains("\nCần thêm 100 online");
    }

    private static Optional<String> gap(Indicator indicator, String report, String target) {
        return gap(indicator, report, target, Texts.VIETNAMESE);
    }

    private static Optional<String> gap(Indicator indicator, String report, String target, Locale locale) {
        return new GapWording(new Wording(Texts.of(locale))).of(cell(indicator, report, target));
    }

    private static Cell cell(Indicator indicator, String report, String target) {
        return Figures.of(indicator)
                .target(target, "0.02")
                .reports(LAI_UYEN, "2017-07", report)
                .scorecard("2017-07")
                .row(LAI_UYEN.id())
                .orElseThrow()
                .cells()
                .getFirst();
    }
}
