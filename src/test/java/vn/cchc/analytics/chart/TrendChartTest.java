package vn.cchc.analytics.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.vaadin.flow.component.charts.model.ChartType;
import com.vaadin.flow.component.charts.model.DataSeries;
import com.vaadin.flow.component.charts.model.DataSeriesItem;
import com.vaadin.flow.component.charts.model.PlotLine;
import com.vaadin.flow.component.charts.model.PlotOptionsLine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.cchc.analytics.Trend;
import vn.cchc.annotation.Annotation;
import vn.cchc.indicator.Define;
import vn.cchc.indicator.Figure;
import vn.cchc.indicator.Goal;
import vn.cchc.indicator.Indicator;
import vn.cchc.kit.Ink;
import vn.cchc.kit.TableCell;
import vn.cchc.kit.TableData;
import vn.cchc.kit.Texts;
import vn.cchc.period.Month;
import vn.cchc.place.BauBang;

/** One indicator over May, June and July 2017. */
class TrendChartTest {

    private static final Month MAY = new Month(2017, 5);
    private static final Month JUNE = new Month(2017, 6);
    private static final Month JULY = new Month(2017, 7);

    private static final Indicator ON_TIME =
            Define.ratio("C2", "on_time", "resolved").indicator();
    private static final Indicator BOARD = Define.yesNo("A1", "board").indicator();

    private final Trend rates = trend(
            point(MAY, ratio(45, 50), true),
            new Trend.Point(JUNE, Optional.empty(), false, false, false),
            point(JULY, ratio(4, 5), false));

    @Test
    void drawsSharesInPercent() {
        assertThat(points(chart(ON_TIME, null, rates)).getFirst().getY()).isEqualTo(new BigDecimal("90"));
    }

    @Test
    void keepsALineInThePictureThatGoesBeyondAHundredPercent() {
        var beyond = trend(point(JUNE, ratio(4, 5), true), point(JULY, ratio(6, 5), true));

        assertThat(chart(ON_TIME, null, rates).configuration().getyAxis().getCeiling())
                .isEqualTo(100);
        assertThat(chart(ON_TIME, null, beyond).configuration().getyAxis().getCeiling())
                .isNull();
    }

    @Test
    void drawsAMonthWithoutAFigureAsAGap() {
        var june = points(chart(ON_TIME, null, rates)).get(1);

        assertThat(june.getY()).isNull();
        assertThat(june.getDescription()).contains("Chưa có số liệu");
    }

    @Test
    void beginsWithTheFirstFigureOfAnyLine() {
        var later = trend(
                new Trend.Point(MAY, Optional.empty(), false, false, false),
                new Trend.Point(JUNE, Optional.empty(), false, false, false),
                point(JULY, ratio(4, 5), true));
        var earlier = trend(
                new Trend.Point(MAY, Optional.empty(), false, false, false),
                point(JUNE, ratio(4, 5), true),
                new Trend.Point(JULY, Optional.empty(), false, false, false));

        assertThat(chart(ON_TIME, null, later).months()).containsExactly(JULY);
        assertThat(chart(ON_TIME, null, earlier).months()).containsExactly(JUNE, JULY);
        assertThat(chart(ON_TIME, null, earlier).subtitle())
                .contains("6/2017 – 7/2017")
                .doesNotContain("chỉ tiêu");
    }

    @Test
    void drawsAZeroAsAZero() {
        var chart = chart(ON_TIME, null, trend(point(JULY, ratio(0, 5), true)));

        assertThat(points(chart).getFirst().getY().doubleValue()).isZero();
    }

    @Test
    void drawsIncompletePointsHollowAndSaysSo() {
        var chart = chart(ON_TIME, null, rates);

        assertThat(points(chart).getFirst().getClassName()).isNull();
        assertThat(points(chart).getLast().getClassName()).isEqualTo("hollow");
        assertThat(points(chart).getLast().getDescription()).contains("chưa đủ số liệu");
    }

    @Test
    void saysAUnitsYesAndNoInWords() {
        var chart = chart(BOARD, null, trend(point(JUNE, number(0), true), point(JULY, number(1), true)));

        assertThat(points(chart).getFirst().getDescription()).endsWith("Không");
        assertThat(points(chart).getLast().getDescription()).endsWith("Có");
        assertThat(texts(chart.table())).containsExactly("Không", "Có");
        assertThat(chart.summary()).contains("từ Không đến Có");
    }

    @Test
    void saysTheDistrictsYesAsAFractionOfUnits() {
        var chart = chart(BOARD, null, trend(point(JULY, ratio(6, 7), true)));

        assertThat(texts(chart.table())).containsExactly("6/7");
    }

    @Test
    void drawsTheTargetOfOneReport() {
        var chart = chart(ON_TIME, new Goal(new BigDecimal("0.95"), BigDecimal.ZERO), rates);

        assertThat(targets(chart)).singleElement().satisfies(line -> {
            assertThat(line.getValue().doubleValue()).isEqualTo(95);
            assertThat(line.getLabel().getText()).isEqualTo("Chỉ tiêu ≥ 95%");
        });
    }

    @Test
    void leavesRoomForTheTargetsWordsAtTheTopOfTheScale() {
        var configuration =
                chart(ON_TIME, new Goal(BigDecimal.ONE, BigDecimal.ZERO), rates).configuration();

        assertThat(configuration.getyAxis().getSoftMax().intValue()).isEqualTo(100);
        assertThat(configuration.getChart().getMarginTop()).isEqualTo(Charts.WORDS_ABOVE);
    }

    @Test
    void drawsNoTargetWhereNoneIsSet() {
        assertThat(targets(chart(ON_TIME, null, rates))).isEmpty();
    }

    @Test
    void drawsTheForegroundLastOverTheDistrict() {
        var chart = new TrendChart(
                ON_TIME,
                null,
                List.of(line("Lai Uyên", Ink.PRIMARY, rates), line("Toàn huyện", Ink.BACKGROUND, rates)),
                null,
                List.of(),
                BauBang.CALENDAR,
                new Wording(Texts.of(Texts.VIETNAMESE)));

        assertThat(chart.configuration().getChart().getType()).isEqualTo(ChartType.LINE);
        assertThat(series(chart)).extracting(DataSeries::getName).containsExactly("Toàn huyện", "Lai Uyên");
        assertThat(series(chart))
                .extracting(series -> ((PlotOptionsLine) series.getPlotOptions()).getColorIndex())
                .containsExactly(Ink.BACKGROUND.index(), Ink.PRIMARY.index());
    }

    @Test
    void leadsWhereItsLinesLead() {
        assertThat(points(chart(ON_TIME, null, rates)))
                .extracting(DataSeriesItem::getId)
                .containsExactly("2017-05", "2017-06", "2017-07");
    }

    @Test
    void hasTheSameFiguresInItsTable() {
        var table = chart(ON_TIME, null, rates).table();

        assertThat(texts(table)).containsExactly("90,0% (45/50)", "", "4/5 (80,0%)");
        assertThat(table.rows().getFirst().cells().getFirst().text()).isEqualTo("tháng 5/2017");
    }

    /** Mean 9,5; the last seven are below. */
    private final Trend falling = counts(12, 9, 12, 9, 12, 9, 12, 9, 8, 9, 8, 9, 8, 9);

    @Test
    void drawsTheUsualRangeBehindTheFigures() {
        var behind = series(controlled(falling)).subList(0, 2);

        assertThat(behind.getFirst().getPlotOptions().getChartType()).isEqualTo(ChartType.AREARANGE);
        assertThat(behind.getFirst().getData()).hasSize(14);
        assertThat(behind.getLast().getData().getFirst().getY().doubleValue()).isEqualTo(9.642857, within(0.000001));
    }

    @Test
    void marksThePointsOfASignal() {
        var own = series(controlled(falling)).getLast().getData();

        assertThat(own.getLast().getClassName()).isEqualTo("signal signal-worse");
        assertThat(own.getLast().getDescription()).contains("7 tháng liền dưới đường trung bình");
        assertThat(own.get(1).getClassName()).isNull();
    }

    @Test
    void hasTheLimitsInItsTable() {
        var table = controlled(falling).table();

        assertThat(table.columns())
                .extracting(TableData.Column::title)
                .endsWith("Trung bình", "Giới hạn dưới", "Giới hạn trên", "Dấu hiệu");
        assertThat(table.rows().getLast().cells().get(4).text()).isEqualTo("9,6");
    }

    @Test
    void drawsNoRangeOfTooFewFigures() {
        var few = controlled(counts(9, 11, 9));

        assertThat(series(few)).hasSize(1);
        assertThat(few.subtitle()).doesNotContain("dải");
    }

    @Test
    void marksTheMonthOfANoteAndTellsItInFullUnderneath() {
        var note = new Annotation(
                1,
                LocalDate.of(2017, 5, 20),
                Optional.empty(),
                Optional.empty(),
                true,
                "Tách bước tiếp nhận khỏi bước thẩm định",
                "Phòng Nội vụ",
                LocalDateTime.of(2017, 5, 21, 9, 0));
        var chart = new TrendChart(
                ON_TIME,
                null,
                List.of(line("Lai Uyên", Ink.PRIMARY, rates)),
                null,
                List.of(note),
                BauBang.CALENDAR,
                new Wording(Texts.of(Texts.VIETNAMESE)));

        assertThat(chart.configuration().getxAxis().getPlotLines())
                .singleElement()
                .satisfies(mark -> assertThat(mark.getValue()).isEqualTo(0.5));
        assertThat(chart.noteLines()).isEqualTo("20/5/2017: Tách bước tiếp nhận khỏi bước thẩm định");
    }

    @Test
    void marksWhereOtherUnitsAreCountedOnTheLineAndInTheTable() {
        var figure = Optional.of(ratio(45, 50));
        var chart = chart(
                ON_TIME,
                null,
                trend(point(JUNE, ratio(45, 50), true), new Trend.Point(JULY, figure, true, false, true)));

        assertThat(chart.configuration().getxAxis().getPlotLines())
                .singleElement()
                .satisfies(mark -> assertThat(mark.getLabel().getText()).isEqualTo("đơn vị thay đổi"));
        assertThat(chart.table().columns()).extracting(TableData.Column::title).endsWith("Ghi chú");
        assertThat(chart.table().rows())
                .extracting(row -> row.cells().getLast().text())
                .containsExactly("", "đơn vị thay đổi");
    }

    private static TrendChart controlled(Trend trend) {
        var sessions = Define.count("A4", "sessions").indicator();
        return new TrendChart(
                sessions,
                null,
                List.of(line("Lai Uyên", Ink.PRIMARY, trend)),
                trend.controlChart(sessions, List.of()),
                List.of(),
                BauBang.CALENDAR,
                new Wording(Texts.of(Texts.VIETNAMESE)));
    }

    private static Trend counts(int... counts) {
        return trend(IntStream.range(0, counts.length)
                .mapToObj(index -> point(new Month(2016, 1).plus(index), number(counts[index]), true))
                .toArray(Trend.Point[]::new));
    }

    @Test
    void namesQuartersWhereReportsAreQuarterly() {
        var quarterly = Define.ratio("E1", "satisfied", "forms").quarterly().indicator();
        var table =
                chart(quarterly, null, trend(point(JUNE, ratio(1, 2), true))).table();

        assertThat(table.rows().getFirst().cells().getFirst().text()).isEqualTo("quý II/2017");
    }

    @Test
    void isEmptyWithoutAFigure() {
        var empty = trend(new Trend.Point(JULY, Optional.empty(), false, false, false));

        assertThat(chart(ON_TIME, null, empty).isEmpty()).isTrue();
        assertThat(chart(ON_TIME, null, empty).summary()).isEqualTo("Chưa có số liệu");
    }

    private static TrendChart chart(Indicator indicator, @Nullable Goal goal, Trend trend) {
        return new TrendChart(
                indicator,
                goal,
                List.of(line("Lai Uyên", Ink.PRIMARY, trend)),
                null,
                List.of(),
                BauBang.CALENDAR,
                new Wording(Texts.of(Texts.VIETNAMESE)));
    }

    private static TrendChart.Line line(String name, Ink ink, Trend trend) {
        return new TrendChart.Line(name, ink, trend, Month::toString);
    }

    private static Trend trend(Trend.Point... points) {
        return new Trend(List.of(points), null);
    }

    private static Trend.Point point(Month month, Figure figure, boolean complete) {
        return new Trend.Point(month, Optional.of(figure), complete, false, false);
    }

    private static Figure ratio(long numerator, long denominator) {
        return Figure.ratio(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
    }

    private static Figure number(long number) {
        return Figure.of(BigDecimal.valueOf(number));
    }

    private static List<DataSeries> series(TrendChart chart) {
        return chart.configuration().getSeries().stream()
                .map(DataSeries.class::cast)
                .toList();
    }

    private static List<DataSeriesItem> points(TrendChart chart) {
        return series(chart).getLast().getData();
    }

    private static List<PlotLine> targets(TrendChart chart) {
        var lines = chart.configuration().getyAxis().getPlotLines();
        return lines == null ? List.of() : List.of(lines);
    }

    /** The texts of the first line, row by row. */
    private static List<String> texts(TableData table) {
        return table.rows().stream()
                .map(row -> row.cells().get(1))
                .map(TableCell::text)
                .toList();
    }
}
