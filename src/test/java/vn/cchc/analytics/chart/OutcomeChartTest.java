package vn.cchc.analytics.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.place.BauBang.CAY_TRUONG;
import static vn.cchc.place.BauBang.HUNG_HOA;
import static vn.cchc.place.BauBang.LAI_HUNG;
import static vn.cchc.place.BauBang.LAI_UYEN;
import static vn.cchc.place.BauBang.LONG_NGUYEN;
import static vn.cchc.place.BauBang.TAN_HUNG;

import com.vaadin.flow.component.charts.model.ChartType;
import com.vaadin.flow.component.charts.model.Configuration;
import com.vaadin.flow.component.charts.model.DataSeries;
import com.vaadin.flow.component.charts.model.DataSeriesItem;
import com.vaadin.flow.component.charts.model.PlotOptionsBar;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cchc.analytics.Figures;
import vn.cchc.analytics.Links;
import vn.cchc.indicator.Define;
import vn.cchc.indicator.Indicator;
import vn.cchc.kit.Ink;
import vn.cchc.kit.LegendItem;
import vn.cchc.kit.TableCell;
import vn.cchc.kit.TableData;
import vn.cchc.kit.Texts;
import vn.cchc.period.Mode;
import vn.cchc.place.UnitVersion;

/** Seven communes by result in July 2017. */
class OutcomeChartTest {

    private static final Indicator ON_TIME =
            Define.ratio("C2", "on_time", "resolved").indicator();
    private static final Indicator SESSIONS = Define.count("A4", "sessions").indicator();
    private static final Indicator VISITS =
            Define.count("F1", "visits").withoutDirection().indicator();

    private final Figures figures = Figures.of(ON_TIME, SESSIONS).target("1", "0.1");

    @Test
    void drawsBarsInOneSeriesForEveryOutcomeThatOccurs() {
        reportEveryOutcome();

        assertThat(configuration().getChart().getType()).isEqualTo(ChartType.BAR);
        assertThat(series())
                .extracting(DataSeries::getName)
                .containsExactly("Đạt", "Gần đạt", "Không đạt", "Chưa báo cáo", "Không phát sinh");
    }

    @Test
    void takesTheColoursOfTheOutcomes() {
        reportEveryOutcome();

        assertThat(series())
                .extracting(series -> ((PlotOptionsBar) series.getPlotOptions()).getColorIndex())
                .containsExactly(
                        Ink.MET.index(),
                        Ink.NEAR.index(),
                        Ink.MISSED.index(),
                        Ink.NOT_REPORTED.index(),
                        Ink.NIL.index());
    }

    @Test
    void explainsItsColoursInTheSameOrder() {
        reportEveryOutcome();

        assertThat(chart().legend())
                .extracting(LegendItem::ink)
                .containsExactly(Ink.MET, Ink.NEAR, Ink.MISSED, Ink.NOT_REPORTED, Ink.NIL);
    }

    @Test
    void countsTheUnitsOfEverySegment() {
        reportEveryOutcome();

        assertThat(values("Đạt")).containsExactly(7, 2);
        assertThat(values("Không đạt")).containsExactly(null, 2);
    }

    @Test
    void drawsNoSegmentForZero() {
        figures.allReport("2017-07", "on_time=10 resolved=10 sessions=1").reports(LAI_UYEN, "2017-07", "sessions=0");

        assertThat(values("Không đạt")).containsExactly(null, 1);
    }

    @Test
    void leadsFromASegmentToTheIndicatorWithThoseUnits() {
        reportEveryOutcome();

        assertThat(points("Không đạt"))
                .extracting(DataSeriesItem::getId)
                .containsExactly(
                        "indicators/A4?period=2017-07&outcome=missed", "indicators/C2?period=2017-07&outcome=missed");
        assertThat(points("Chưa báo cáo"))
                .extracting(DataSeriesItem::getId)
                .contains("indicators/C2?period=2017-07&outcome=not-reported");
    }

    @Test
    void namesTheUnitsBehindASegment() {
        reportEveryOutcome();

        assertThat(points("Không đạt").getLast().getDescription()).contains("2/7", "Hưng Hòa, Lai Uyên");
    }

    @Test
    void putsTheBestIndicatorFirst() {
        figures.allReport("2017-07", "on_time=10 resolved=10 sessions=1").reports(LAI_UYEN, "2017-07", "on_time=0");

        assertThat(configuration().getxAxis().getCategories()).containsExactly("A4", "C2 ≥ 100%");
        assertThat(chart().table().rows()).extracting(row -> text(row, 0)).containsExactly("A4", "C2");
    }

    @Test
    void putsAnIndicatorThatNothingCountsInLast() {
        figures.allReport("2017-07", "on_time=0 resolved=0 sessions=0");

        assertThat(configuration().getxAxis().getCategories()).containsExactly("A4", "C2 ≥ 100%");
    }

    @Test
    void leavesOutIndicatorsThatNothingIsJudgedBy() {
        var visits = Figures.of(VISITS).target("1", "0").allReport("2017-07", "visits=3");

        assertThat(chart(visits).isEmpty()).isTrue();
    }

    @Test
    void leavesAnExemptUnitOutOfEverySegment() {
        var sessions = Figures.of(SESSIONS).target("1", "0").exempt(LAI_UYEN).allReport("2017-07", "sessions=1");

        assertThat(text(chart(sessions).table().rows().getFirst(), 5)).isEqualTo("6");
    }

    @Test
    void hasTheSameNumbersInItsTable() {
        reportEveryOutcome();

        assertThat(chart().table().columns())
                .filteredOn(column -> column.place() != TableData.Place.FILE)
                .extracting(TableData.Column::title)
                .containsExactly(
                        "Chỉ tiêu",
                        "Toàn huyện (cấp xã)",
                        "Đạt",
                        "Gần đạt",
                        "Không đạt",
                        "Chưa báo cáo",
                        "Không phát sinh",
                        "Đơn vị đạt");
        assertThat(chart().table().rows().getLast().cells().subList(5, 11))
                .extracting(TableCell::text)
                .containsExactly("2", "1", "2", "1", "1", "2/6");
    }

    @Test
    void writesItsFractionsInTwoColumnsOfItsFile() {
        reportEveryOutcome();

        var columns = chart().table().columns();
        var row = chart().table().rows().getLast().cells();
        assertThat(columns.getLast().title()).isEqualTo("Đơn vị đạt – trên tổng số");
        assertThat(row.subList(row.size() - 2, row.size()))
                .extracting(TableCell::exact)
                .containsExactly(2, 6);
    }

    @Test
    void leadsFromTheTableWhereTheBarsLead() {
        reportEveryOutcome();

        var sessions = chart().table().rows().getFirst().cells();
        assertThat(sessions.get(5).href()).isEqualTo("indicators/A4?period=2017-07&outcome=met");
        assertThat(sessions.get(7).href()).isNull();
    }

    @Test
    void countsTheIndicatorsThatFewerThanHalfMeet() {
        figures.allReport("2017-07", "on_time=10 resolved=10 sessions=0").reports(LAI_UYEN, "2017-07", "sessions=1");

        assertThat(chart().title()).isEqualTo("1 chỉ tiêu có chưa đến một nửa số đơn vị đạt");
    }

    @Test
    void takesAMissingReportForAMiss() {
        miss(LAI_UYEN, HUNG_HOA, LAI_HUNG);

        assertThat(chart().underHalf()).isEqualTo(1);
    }

    @Test
    void saysThatNoIndicatorIsUnderHalf() {
        figures.allReport("2017-07", "on_time=10 resolved=10 sessions=1");

        assertThat(chart().title()).startsWith("Mọi chỉ tiêu");
    }

    @Test
    void claimsNothingWhereNothingCounts() {
        figures.allReport("2017-08", "on_time=0 resolved=0");
        var chart = new OutcomeChart(figures.scorecard("2017-08"), links(), new Wording(Texts.of(Texts.VIETNAMESE)));

        assertThat(chart.underHalf()).isZero();
        assertThat(chart.title()).isEqualTo("Số đơn vị theo kết quả từng chỉ tiêu");
    }

    /** All sessions held; on-time rates of every sort: 2 met, 1 near, 2 missed, 1 not reported, 1 nil. */
    private void reportEveryOutcome() {
        figures.allReport("2017-07", "sessions=1")
                .reports(LONG_NGUYEN, "2017-07", "on_time=10 resolved=10")
                .reports(LAI_HUNG, "2017-07", "on_time=10 resolved=10")
                .reports(TAN_HUNG, "2017-07", "on_time=9 resolved=10")
                .reports(LAI_UYEN, "2017-07", "on_time=5 resolved=10")
                .reports(HUNG_HOA, "2017-07", "on_time=5 resolved=10")
                .reports(CAY_TRUONG, "2017-07", "on_time=0 resolved=0");
    }

    /** Those units held no session, of the others nothing is known. */
    private void miss(UnitVersion... units) {
        figures.allReport("2017-07", "on_time=10 resolved=10");
        for (var unit : units) {
            figures.reports(unit, "2017-07", "sessions=0");
        }
    }

    private OutcomeChart chart() {
        return chart(figures);
    }

    private OutcomeChart chart(Figures reported) {
        return new OutcomeChart(reported.scorecard("2017-07"), links(), new Wording(Texts.of(Texts.VIETNAMESE)));
    }

    private Links links() {
        return new Links(figures.question("2017-07", Mode.IN_PERIOD).choices());
    }

    private Configuration configuration() {
        return chart().configuration();
    }

    private List<DataSeries> series() {
        return configuration().getSeries().stream().map(DataSeries.class::cast).toList();
    }

    private List<DataSeriesItem> points(String outcome) {
        return series().stream()
                .filter(series -> series.getName().equals(outcome))
                .findFirst()
                .orElseThrow()
                .getData();
    }

    private List<Integer> values(String outcome) {
        return points(outcome).stream()
                .map(point -> point.getY() == null ? null : point.getY().intValue())
                .toList();
    }

    private static String text(TableData.Row row, int column) {
        return row.cells().get(column).text();
    }
}
