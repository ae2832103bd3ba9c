package vn.cchc.analytics.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.analytics.chart.CompareFixture.ON_TIME;
import static vn.cchc.analytics.chart.CompareFixture.WORDING;
import static vn.cchc.place.BauBang.LAI_UYEN;
import static vn.cchc.place.BauBang.TAN_HUNG;
import static vn.cchc.place.BauBang.TRU_VAN_THO;

import com.vaadin.flow.component.charts.model.Configuration;
import com.vaadin.flow.component.charts.model.DataSeries;
import com.vaadin.flow.component.charts.model.DataSeriesItem;
import com.vaadin.flow.component.charts.model.PlotLine;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cchc.analytics.CompareReport;
import vn.cchc.analytics.Funnel;
import vn.cchc.kit.Ink;
import vn.cchc.kit.TableCell;
import vn.cchc.kit.TableData;
import vn.cchc.kit.Tone;

class CompareChartsTest {

    private final CompareFixture fixture = new CompareFixture();
    private final CompareReport all = fixture.report();

    @Test
    void ranksWithSharedPlacesAndListsTheUnrankedLast() {
        var table = new RankingTable(all, ON_TIME, WORDING).shown();
        assertThat(table.rows())
                .extracting(CompareChartsTest::unitAndPlace)
                .containsExactly(
                        "Long Nguyên 1/5",
                        "Cây Trường II 2–3/5",
                        "Lai Uyên 2–3/5",
                        "Lai Hưng 4/5",
                        "Trừ Văn Thố 5/5",
                        "Hưng Hòa –",
                        "Tân Hưng –");
    }

    private static String unitAndPlace(TableData.Row row) {
        return row.cells().getFirst().text() + " " + row.cells().get(1).text();
    }

    /** Seventy communes of which twenty have reported: the ends are fifteen of those and fifteen of the others. */
    @Test
    void saysHowManyAreLeftOutWhereFewerAreRankedThanShown() {
        var rows = new RankingTable(CompareFixture.of(70, 20), ON_TIME, WORDING)
                .shown()
                .rows();
        assertThat(rows)
                .filteredOn(row -> row.kind() == TableData.Kind.GROUP)
                .singleElement()
                .extracting(row -> row.cells().getFirst().text())
                .asString()
                .startsWith("5 đơn vị ở giữa và 35 đơn vị không xếp hạng");
    }

    @Test
    void saysWhyAUnitIsNotRanked() {
        var rows = new RankingTable(all, ON_TIME, WORDING).shown().rows();
        assertThat(rows.get(5).cells()).extracting(TableCell::hint).contains("dưới 10 trường hợp, không xếp hạng");
        assertThat(rows.get(6).cells()).extracting(TableCell::hint).contains("chưa báo cáo");
    }

    @Test
    void saysHowManyPlacesWereGainedAndLost() {
        var rows = new RankingTable(all, ON_TIME, WORDING).shown().rows();
        assertThat(rows.get(1).cells()).extracting(TableCell::text).contains("4/5", "▲ 2");
        assertThat(rows.get(4).cells()).extracting(TableCell::text).contains("1/5", "▼ 4");
    }

    @Test
    void keepsThePlaceAmongAllForPickedUnits() {
        var table = new RankingTable(fixture.report(TRU_VAN_THO, LAI_UYEN), ON_TIME, WORDING).shown();
        assertThat(table.rows())
                .extracting(CompareChartsTest::unitAndPlace)
                .containsExactly("Lai Uyên 2–3/5", "Trừ Văn Thố 5/5");
    }

    @Test
    void drawsEveryUnitWithAFigureOnOneScaleInPercent() {
        var points = points(new DotStripChart(all, ON_TIME, WORDING).configuration());
        assertThat(points).hasSize(6);
        assertThat(points.getFirst().getX().doubleValue()).isEqualTo(99);
        assertThat(points.getFirst().getId()).startsWith("units/25828?").contains("indicator=C2");
        assertThat(points.getFirst().getDescription()).contains("99/100");
    }

    @Test
    void heapsDotsThatWouldLieOnOneAnother() {
        var points = points(new DotStripChart(all, ON_TIME, WORDING).configuration());
        assertThat(points.get(1).getX()).isEqualTo(points.get(2).getX());
        assertThat(points.get(1).getY().intValue()).isZero();
        assertThat(points.get(2).getY().intValue()).isEqualTo(1);
    }

    @Test
    void marksTargetAndDistrictOnTheStrip() {
        var lines = new DotStripChart(all, ON_TIME, WORDING)
                .configuration()
                .getxAxis()
                .getPlotLines();
        assertThat(lines).extracting(PlotLine::getClassName).containsExactly("target", "district");
        assertThat(lines[0].getValue().doubleValue()).isEqualTo(95);
    }

    @Test
    void greysUnitsThatWereNotPicked() {
        var points = points(new DotStripChart(fixture.report(TRU_VAN_THO), ON_TIME, WORDING).configuration());
        assertThat(points)
                .filteredOn(point -> point.getColorIndex().intValue() == Ink.BACKGROUND.index())
                .hasSize(5);
        assertThat(points)
                .filteredOn(point -> !point.getName().isEmpty())
                .extracting(DataSeriesItem::getName)
                .containsExactly("Trừ Văn Thố");
    }

    @Test
    void drawsTheFunnelWithFourLimitsAndTheCentreBehindTheUnits() {
        var chart = funnel();
        var series = chart.configuration().getSeries();
        assertThat(series).hasSize(6);
        assertThat(series.getLast().getName()).isEqualTo("C2");
        var points = points(chart.configuration());
        assertThat(points)
                .filteredOn(point -> point.getColorIndex().intValue() == Ink.MISSED.index())
                .singleElement()
                .satisfies(point -> {
                    assertThat(point.getName()).isEqualTo("Trừ Văn Thố");
                    assertThat(point.getX()).isEqualTo(100);
                    assertThat(point.getDescription()).contains("60/100", "thấp hơn giới hạn 99,8%");
                });
    }

    @Test
    void listsWhoIsOutsideTheFunnelFirst() {
        var rows = funnel().table().rows();
        assertThat(rows.getFirst().cells().getLast().text()).endsWith("giới hạn 99,8%");
        assertThat(rows.getLast().cells().getLast().text()).isEqualTo("trong giới hạn 95%");
    }

    @Test
    void listsEveryUnitOfTheFunnelHoweverMany() {
        var funnel = all.funnel().orElseThrow();
        var many = new Funnel(
                funnel.centre(), Collections.nCopies(61, funnel.places().getFirst()), List.of());
        assertThat(new FunnelChart(all, many, ON_TIME, WORDING).table().rows()).hasSize(61);
    }

    private FunnelChart funnel() {
        return new FunnelChart(all, all.funnel().orElseThrow(), ON_TIME, WORDING);
    }

    @Test
    void coloursTheHeatMapByStatusMonthByMonth() {
        var row = new HeatMapTable(fixture.report(TRU_VAN_THO), ON_TIME, WORDING)
                .table()
                .rows()
                .getFirst();
        assertThat(row.cells()).extracting(TableCell::tone).containsExactly(null, Tone.MET, Tone.MISSED);
        assertThat(row.cells().getLast().href()).contains("units/25816", "period=2017-07", "indicator=C2");
    }

    @Test
    void showsAMissingReportAsMissing() {
        var row = new HeatMapTable(fixture.report(TAN_HUNG), ON_TIME, WORDING)
                .table()
                .rows()
                .getFirst();
        assertThat(row.cells().getLast().tone()).isEqualTo(Tone.NOT_REPORTED);
    }

    @Test
    void hasEveryFigureInTheTable() {
        var table = new CompareTable(all, WORDING).shown();
        assertThat(table.rows()).hasSize(8);
        assertThat(table.rows().getLast().kind()).isEqualTo(TableData.Kind.TOTAL);
        assertThat(table.rows().getLast().cells().get(1).text()).isEqualTo("88,1");
    }

    private static List<DataSeriesItem> points(Configuration configuration) {
        return ((DataSeries) configuration.getSeries().getLast()).getData();
    }
}
