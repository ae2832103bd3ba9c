package vn.cchc.analytics.chart;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.charts.model.ChartType;
import com.vaadin.flow.component.charts.model.DataSeries;
import com.vaadin.flow.component.charts.model.DataSeriesItem;
import com.vaadin.flow.component.charts.model.PlotLine;
import com.vaadin.flow.component.charts.model.PlotOptionsColumn;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import vn.cchc.analytics.Choices;
import vn.cchc.analytics.LetterLine;
import vn.cchc.analytics.Question;
import vn.cchc.analytics.RegisterChoice;
import vn.cchc.indicator.MeasureCode;
import vn.cchc.kit.Ink;
import vn.cchc.kit.LegendItem;
import vn.cchc.kit.TableCell;
import vn.cchc.kit.TableData;
import vn.cchc.kit.Texts;
import vn.cchc.letter.LetterType;
import vn.cchc.letter.Programme;
import vn.cchc.period.Mode;
import vn.cchc.period.Month;
import vn.cchc.period.Period;
import vn.cchc.period.ReportingCalendar;
import vn.cchc.place.BauBang;

/** Letters by month; the programme was launched on 10/10/2016, in the reporting month of October. */
class LettersChartTest {

    private static final LocalDate TODAY = LocalDate.of(2017, 8, 8);
    private static final Month SEPTEMBER = new Month(2016, 9);
    private static final Month OCTOBER = new Month(2016, 10);
    private static final Month NOVEMBER = new Month(2016, 11);

    private final List<LetterLine> lines = List.of(
            line("CONGRATULATION", "Thư chúc mừng", in(SEPTEMBER, 0), in(OCTOBER, 1200), in(NOVEMBER, 5)),
            line("APOLOGY", "Thư xin lỗi", in(SEPTEMBER, 0), in(OCTOBER, 0), in(NOVEMBER, 2)));

    @Test
    void drawsStackedColumnsInTheColoursOfTheTypes() {
        assertThat(chart(lines).configuration().getChart().getType()).isEqualTo(ChartType.COLUMN);
        assertThat(series(lines)).extracting(DataSeries::getName).containsExactly("Thư chúc mừng", "Thư xin lỗi");
        assertThat(series(lines))
                .extracting(series -> ((PlotOptionsColumn) series.getPlotOptions()).getColorIndex())
                .containsExactly(Ink.FIRST_KIND.index(), Ink.SECOND_KIND.index());
    }

    @Test
    void marksTheLaunchBeforeTheColumnOfItsMonth() {
        assertThat(marks(lines)).singleElement().satisfies(mark -> {
            assertThat(mark.getValue()).isEqualTo(0.5);
            assertThat(mark.getLabel().getText()).isEqualTo("Phát động Chính quyền thân thiện");
        });
    }

    @Test
    void marksNoLaunchOutsideTheMonths() {
        var later = List.of(line("APOLOGY", "Thư xin lỗi", in(NOVEMBER, 2), in(new Month(2016, 12), 3)));

        assertThat(marks(later)).isEmpty();
    }

    @Test
    void marksNoLaunchWithoutAProgramme() {
        var chart = new LettersChart(lines, Optional.empty(), question(), RegisterChoice.ALL, vietnamese());

        assertThat(chart.configuration().getxAxis().getPlotLines()).isNullOrEmpty();
    }

    @Test
    void drawsAMonthWithoutLettersAsZero() {
        assertThat(points(lines, 1).get(1).getY()).isEqualTo(BigDecimal.ZERO);
    }

    @Test
    void leadsToTheLettersOfThatTypeInTheMonthAlone() {
        assertThat(points(lines, 1))
                .extracting(DataSeriesItem::getId)
                .containsExactly(
                        "letters?period=2016-09&type=APOLOGY",
                        "letters?period=2016-10&type=APOLOGY",
                        "letters?period=2016-11&type=APOLOGY");
    }

    @Test
    void keepsTheUnitThatTheLettersAreLimitedTo() {
        var ofLaiUyen = RegisterChoice.ALL.withUnit(BauBang.LAI_UYEN);
        var chart = new LettersChart(lines, programme(), question(), ofLaiUyen, vietnamese());

        assertThat(((DataSeries) chart.configuration().getSeries().getFirst())
                        .getData()
                        .getLast()
                        .getId())
                .isEqualTo("letters?period=2016-11&type=CONGRATULATION&unit=4");
    }

    @Test
    void leadsFromTheLegendToTheCumulatedLettersOfAType() {
        assertThat(chart(lines).legend())
                .extracting(LegendItem::href)
                .containsExactly(
                        "letters?period=2016-11&mode=cumulative&type=CONGRATULATION",
                        "letters?period=2016-11&mode=cumulative&type=APOLOGY");
    }

    @Test
    void addsTheTypesUpInItsTable() {
        assertThat(chart(lines).table().rows())
                .extracting(LettersChartTest::texts)
                .containsExactly(
                        List.of("tháng 9/2016", "0", "0", "0"),
                        List.of("tháng 10/2016", "1.200", "0", "1.200"),
                        List.of("tháng 11/2016", "5", "2", "7"));
    }

    @Test
    void leadsFromTheTableToTheMonthAlone() {
        var october = chart(lines).table().rows().get(1).cells();

        assertThat(october)
                .extracting(TableCell::href)
                .containsExactly("letters?period=2016-10", "letters?period=2016-10&type=CONGRATULATION", null, null);
    }

    @Test
    void saysTheTotalsForThoseWhoCannotSeeIt() {
        assertThat(chart(lines).summary()).contains("3 tháng", "Thư chúc mừng 1.205", "Thư xin lỗi 2");
    }

    @Test
    void drawsAMonthThatIsNotOverOpenAndSaysSo() {
        var running = BauBang.CALENDAR.monthOf(TODAY);
        var line = List.of(line("APOLOGY", "Thư xin lỗi", in(running.minus(1), 2), in(running, 3)));

        assertThat(points(line, 0).get(0).getClassName()).isNull();
        assertThat(points(line, 0).get(1).getClassName()).isEqualTo("hollow");
        assertThat(texts(chart(line).table().rows().get(1)).getFirst()).endsWith("(chưa hết tháng)");
    }

    @Test
    void saysWhichDaysMakeAMonth() {
        assertThat(chart(lines).foot()).contains("từ ngày 15 tháng trước đến ngày 14");
        var question = question();
        var byMonth = new Question(
                question.period(),
                question.choices(),
                new ReportingCalendar("MONTH", 1, 5),
                question.oldest(),
                false,
                List.of(),
                TODAY);
        assertThat(new LettersChart(lines, programme(), byMonth, RegisterChoice.ALL, vietnamese()).foot())
                .contains("tháng dương lịch");
    }

    @Test
    void isEmptyWithoutALetter() {
        var none = List.of(line("APOLOGY", "Thư xin lỗi", in(SEPTEMBER, 0), in(OCTOBER, 0)));

        assertThat(chart(none).isEmpty()).isTrue();
        assertThat(chart(lines).isEmpty()).isFalse();
    }

    private static LettersChart chart(List<LetterLine> lines) {
        return new LettersChart(lines, programme(), question(), RegisterChoice.ALL, vietnamese());
    }

    private static List<DataSeries> series(List<LetterLine> lines) {
        return chart(lines).configuration().getSeries().stream()
                .map(DataSeries.class::cast)
                .toList();
    }

    private static List<DataSeriesItem> points(List<LetterLine> lines, int series) {
        return series(lines).get(series).getData();
    }

    private static List<PlotLine> marks(List<LetterLine> lines) {
        var marks = chart(lines).configuration().getxAxis().getPlotLines();
        return marks == null ? List.of() : List.of(marks);
    }

    private static List<String> texts(TableData.Row row) {
        return row.cells().stream().map(TableCell::text).toList();
    }

    private static LetterLine line(String code, String name, LetterLine.MonthCount... months) {
        var type = new LetterType(code, name, name, code, new MeasureCode("letters"));
        return new LetterLine(type, 0, OptionalInt.empty(), 0, 0, List.of(months));
    }

    @Test
    void readsNamesAsTextAndNotAsMarkup() {
        assertThat(Charts.series("<b>A & B</b>").getName()).isEqualTo("&lt;b&gt;A &amp; B&lt;/b&gt;");
        assertThat(Charts.names(List.of("<i>")).getCategories()).containsExactly("&lt;i&gt;");
    }

    private static LetterLine.MonthCount in(Month month, int letters) {
        return new LetterLine.MonthCount(month, letters);
    }

    private static Optional<Programme> programme() {
        var name = "Chính quyền thân thiện";
        return Optional.of(new Programme("P", name, name, name, name, LocalDate.of(2016, 10, 10), List.of()));
    }

    /** November cumulated: what links to one month must not take with them. */
    private static Question question() {
        var period = Period.of(NOVEMBER);
        var choices = Choices.DEFAULT.with(period).with(Mode.CUMULATIVE);
        return new Question(period, choices, BauBang.CALENDAR, new Month(2014, 4), false, List.of(), TODAY);
    }

    private static Wording vietnamese() {
        return new Wording(Texts.of(Texts.VIETNAMESE));
    }
}
