package vn.cchc.analytics.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.place.BauBang.HUNG_HOA;
import static vn.cchc.place.BauBang.LAI_HUNG;
import static vn.cchc.place.BauBang.LAI_UYEN;
import static vn.cchc.place.BauBang.TAN_HUNG;

import com.vaadin.flow.component.charts.model.ChartType;
import com.vaadin.flow.component.charts.model.DataSeries;
import com.vaadin.flow.component.charts.model.DataSeriesItem;
import com.vaadin.flow.component.charts.model.WaterFallSum;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.cchc.analytics.Figures;
import vn.cchc.analytics.Trend;
import vn.cchc.indicator.Define;
import vn.cchc.indicator.Indicator;
import vn.cchc.kit.Ink;
import vn.cchc.kit.LegendItem;
import vn.cchc.kit.Span;
import vn.cchc.kit.TableCell;
import vn.cchc.kit.TableData;
import vn.cchc.kit.Texts;
import vn.cchc.place.BauBang;
import vn.cchc.place.UnitKind;
import vn.cchc.place.UnitVersion;

/**
 * July 2017 against July 2016. Lai Uyên goes from 80/100 to 90/100, Lai Hưng from 90/100 to 81/100: with equal shares
 * they add +5 and −4,5 points, and the district goes from 170/200 = 85% to 171/200 = 85,5%.
 */
class ContributionsChartTest {

    private static final Indicator ON_TIME =
            Define.ratio("C2", "on_time", "resolved").indicator();

    private final Figures figures = Figures.of(ON_TIME)
            .target("0.95", "0.02")
            .reports(LAI_UYEN, "2016-07", "on_time=80 resolved=100")
            .reports(LAI_UYEN, "2017-07", "on_time=90 resolved=100")
            .reports(LAI_HUNG, "2016-07", "on_time=90 resolved=100")
            .reports(LAI_HUNG, "2017-07", "on_time=81 resolved=100");

    @Test
    void stepsFromUnitToUnitToTheWholeChange() {
        var configuration = chart().configuration();
        assertThat(configuration.getChart().getType()).isEqualTo(ChartType.WATERFALL);
        assertThat(configuration.getChart().getStyledMode()).isTrue();
        assertThat(configuration.getxAxis().getCategories())
                .containsExactly("Lai Uyên", "Lai Hưng", "Toàn huyện (cấp xã)");
        assertThat(points().subList(0, 2))
                .extracting(point -> point.getY().doubleValue())
                .containsExactly(5.0, -4.5);
        assertThat(points().getLast()).isInstanceOf(WaterFallSum.class);
        assertThat(points().getLast().getName()).isEqualTo("+0,50 điểm\u00a0%");
    }

    @Test
    void coloursStepsByWhatIsBetter() {
        assertThat(points())
                .extracting(DataSeriesItem::getColorIndex)
                .containsExactly(Ink.MET.index(), Ink.MISSED.index(), Ink.PRIMARY.index());
    }

    @Test
    void leadsToTheUnits() {
        assertThat(points().getFirst().getId()).isEqualTo("units/25822?period=2017-07&indicator=C2");
    }

    @Test
    void saysBothPartsInTheTooltip() {
        assertThat(points().getFirst().getDescription())
                .contains(
                        "Xã Lai Uyên · +5,00 điểm\u00a0%",
                        "80,0% (80/100) → 90,0% (90/100)", "Do kết quả +5,00 điểm\u00a0%");
    }

    @Test
    void setsUnitsOfOnePeriodApart() {
        figures.reports(HUNG_HOA, "2017-07", "on_time=10 resolved=100");
        assertThat(points()).extracting(DataSeriesItem::getColorIndex).contains(Ink.BACKGROUND.index());
        assertThat(chart().legend()).extracting(LegendItem::text).contains("Thay đổi đơn vị có số liệu");
        assertThat(names()).endsWith("Thay đổi đơn vị có số liệu", "Hưng Hòa · chỉ có số liệu kỳ này");
    }

    /** +5 − 4,5 points, and 181/300 against 171/200 for the unit that came. */
    @Test
    void addsUpInItsTable() {
        figures.reports(HUNG_HOA, "2017-07", "on_time=10 resolved=100");
        assertThat(totals().subList(0, 4))
                .containsExactly("+5,00 điểm\u00a0%", "−4,50 điểm\u00a0%", "−25,17 điểm\u00a0%", "−24,67 điểm\u00a0%");
    }

    @Test
    void namesTheUnitsThatMovedItMost() {
        assertThat(sentence(Texts.VIETNAMESE))
                .isEqualTo(
                        "Từ 85,0% lên 85,5% (+0,50 điểm\u00a0%) so với tháng 7/2016; kéo lên nhiều nhất: Lai Uyên (+5,00 điểm\u00a0%); "
                                + "kéo xuống nhiều nhất: Lai Hưng (−4,50 điểm\u00a0%).");
    }

    @Test
    void linksTheUnitsItNames() {
        assertThat(chart().sentence().stream().filter(span -> span.href() != null))
                .extracting(Span::text)
                .containsExactly("Lai Uyên", "Lai Hưng");
    }

    @Test
    void writesEnglish() {
        assertThat(sentence(Texts.ENGLISH)).contains("Up from 85.0% to 85.5% (+0.50 pts)", "most by Lai Uyên");
    }

    @Test
    void saysWhatCoverageDoes() {
        figures.reports(HUNG_HOA, "2017-07", "on_time=10 resolved=100");
        assertThat(sentence(Texts.VIETNAMESE)).contains("do thay đổi đơn vị có số liệu: −25,17 điểm\u00a0%");
    }

    @Test
    void dividesCountsByPlainDifferences() {
        var sessions = Figures.of(Define.count("A4", "sessions").indicator())
                .reports(LAI_UYEN, "2016-07", "sessions=1")
                .reports(LAI_UYEN, "2017-07", "sessions=4")
                .reports(TAN_HUNG, "2016-07", "sessions=3")
                .reports(TAN_HUNG, "2017-07", "sessions=2");
        var table = chart(sessions, Texts.VIETNAMESE).table();
        assertThat(table.columns()).extracting(TableData.Column::title).doesNotContain("Do khối lượng");
        assertThat(table.rows())
                .extracting(row -> row.cells().getLast().text())
                .containsExactly("+3,0", "−1,0", "+2,0");
    }

    /** The communes differ in what they add, the smallest least: 1 for the first, 62 for the last. */
    @Test
    void addsTheSmallestOfManyUnitsTogether() {
        var many = many(62);
        var chart = chart(many, Texts.VIETNAMESE);
        assertThat(chart.configuration().getxAxis().getCategories()).hasSize(62).contains("2 đơn vị còn lại");
        assertThat(chart.table().rows())
                .extracting(row -> row.cells().getFirst().text())
                .endsWith("2 đơn vị còn lại", "Xã 2", "Xã 1");
        assertThat(chart.table().rows().get(60).cells().getLast().text()).isEqualTo("+3,0");
    }

    @Test
    void isEmptyWhereNothingMoved() {
        var still = Figures.of(ON_TIME)
                .allReport("2016-07", "on_time=9 resolved=10")
                .allReport("2017-07", "on_time=9 resolved=10");
        assertThat(chart(still, Texts.VIETNAMESE).isEmpty()).isTrue();
    }

    @Test
    void isNotThereWithoutABase() {
        var alone = Figures.of(ON_TIME).allReport("2017-07", "on_time=9 resolved=10");
        assertThat(ContributionsChart.of(alone.report("2017-07", Trend.NONE), wording(Texts.VIETNAMESE)))
                .isEmpty();
    }

    private static Figures many(int count) {
        var units = IntStream.rangeClosed(1, count)
                .mapToObj(number -> BauBang.version(
                        number,
                        String.valueOf(number),
                        "Xã " + number,
                        UnitKind.COMMUNE,
                        LocalDate.of(2014, 4, 1),
                        LocalDate.of(9999, 12, 31)))
                .toList();
        var many = Figures.of(Define.count("A4", "sessions").indicator()).in(units.toArray(UnitVersion[]::new));
        for (int number = 1; number <= count; number++) {
            many.reports(units.get(number - 1), "2016-07", "sessions=0")
                    .reports(units.get(number - 1), "2017-07", "sessions=" + number);
        }
        return many;
    }

    private ContributionsChart chart() {
        return chart(figures, Texts.VIETNAMESE);
    }

    private static ContributionsChart chart(Figures figures, Locale locale) {
        return ContributionsChart.of(figures.report("2017-07", Trend.NONE), wording(locale))
                .orElseThrow();
    }

    private static Wording wording(Locale locale) {
        return new Wording(Texts.of(locale));
    }

    private List<DataSeriesItem> points() {
        return ((DataSeries) chart().configuration().getSeries().getFirst()).getData();
    }

    private List<String> names() {
        return chart().table().rows().stream()
                .map(row -> row.cells().getFirst().text())
                .toList();
    }

    private List<String> totals() {
        return chart().table().rows().stream()
                .map(row -> row.cells().getLast())
                .map(TableCell::text)
                .toList();
    }

    private String sentence(Locale locale) {
        return chart(figures, locale).sentence().stream().map(Span::text).collect(Collectors.joining());
    }
}
