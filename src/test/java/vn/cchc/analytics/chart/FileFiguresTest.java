package vn.cchc.analytics.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.place.BauBang.HUNG_HOA;
import static vn.cchc.place.BauBang.LAI_UYEN;
import static vn.cchc.place.BauBang.LONG_NGUYEN;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import vn.cchc.analytics.Cell;
import vn.cchc.analytics.Figures;
import vn.cchc.indicator.Define;
import vn.cchc.indicator.Indicator;
import vn.cchc.kit.TableCell;
import vn.cchc.kit.TableData.Column;
import vn.cchc.kit.TableData.Place;
import vn.cchc.kit.Texts;
import vn.cchc.place.UnitVersion;

class FileFiguresTest {

    private static final Indicator ON_TIME =
            Define.ratio("C2", "on_time", "resolved").indicator();
    private static final Indicator BOARD = Define.yesNo("A1", "board").indicator();
    private static final Indicator SESSIONS = Define.count("A4", "sessions").indicator();

    private final FileFigures files = new FileFigures(new Wording(Texts.of(Texts.VIETNAMESE)));

    @Test
    void writesRatesInPercentWithFourDecimals() {
        var figures = Figures.of(ON_TIME).reports(LAI_UYEN, "2017-07", "on_time=2 resolved=3");
        assertThat(files.value(cell(figures, LAI_UYEN))).isEqualTo(new BigDecimal("66.6667"));
    }

    @Test
    void writesNumeratorAndDenominatorApart() {
        var figures = Figures.of(ON_TIME).reports(LAI_UYEN, "2017-07", "on_time=1000 resolved=2000");
        assertThat(files.parts(ON_TIME, cell(figures, LAI_UYEN).figure()))
                .extracting(TableCell::exact)
                .containsExactly(new BigDecimal("1E+3"), new BigDecimal("2E+3"));
    }

    @Test
    void writesCountsWholeAndAnswersInWords() {
        var figures = Figures.of(SESSIONS).reports(LAI_UYEN, "2017-07", "sessions=1200");
        assertThat(files.value(cell(figures, LAI_UYEN))).isEqualTo(new BigDecimal("12E+2"));
        var boards = Figures.of(BOARD).reports(LAI_UYEN, "2017-07", "board=1");
        assertThat(files.value(cell(boards, LAI_UYEN))).isEqualTo("Có");
    }

    @Test
    void callsAnAnswerNoRate() {
        assertThat(files.answer(BOARD)).isEqualTo("có/không; tất cả đơn vị: %");
        assertThat(files.answer(ON_TIME)).isEqualTo(files.wording().unitOfMeasure(ON_TIME));
    }

    @Test
    void saysWhichStateHasNoFigure() {
        var figures = Figures.of(ON_TIME).exempt(HUNG_HOA).reports(LAI_UYEN, "2017-07", "on_time=0 resolved=0");
        assertThat(files.value(cell(figures, LAI_UYEN))).isEqualTo("không phát sinh");
        assertThat(files.value(cell(figures, LONG_NGUYEN))).isEqualTo("chưa báo cáo");
        assertThat(files.value(cell(figures, HUNG_HOA))).isEqualTo("không áp dụng");
    }

    @Test
    void putsNoFractionWhereSpreadsheetsSeeADay() {
        var columns = files.fractionColumns(Column.number("Đạt").hint("Đạt trên tổng"));
        assertThat(columns).extracting(Column::place).containsExactly(Place.SCREEN, Place.FILE, Place.FILE);
        assertThat(files.fraction(TableCell.text("6/7"), 6, 7))
                .extracting(TableCell::exact)
                .containsExactly(null, 6, 7);
    }

    @Test
    void hintSaysSinceWhenAReportIsOwed() {
        var hint = new Cells(files.wording()).hint(cell(Figures.of(ON_TIME), LONG_NGUYEN), null);
        assertThat(hint).contains("Chưa báo cáo", "Hạn nộp 17/7/2017, quá hạn 22 ngày");
    }

    private static Cell cell(Figures figures, UnitVersion unit) {
        return figures.scorecard("2017-07").row(unit.id()).orElseThrow().cells().getFirst();
    }
}
