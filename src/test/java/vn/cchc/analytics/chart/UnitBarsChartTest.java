package vn.cchc.analytics.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.place.BauBang.LAI_UYEN;

import com.vaadin.flow.component.charts.model.Configuration;
import com.vaadin.flow.component.charts.model.DataLabels;
import com.vaadin.flow.component.charts.model.DataSeries;
import com.vaadin.flow.component.charts.model.DataSeriesItem;
import com.vaadin.flow.component.charts.model.PlotLine;
import com.vaadin.flow.component.charts.model.PlotOptionsBar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.cchc.analytics.Figures;
import vn.cchc.analytics.IndicatorReport;
import vn.cchc.analytics.Outcome;
import vn.cchc.analytics.Trend;
import vn.cchc.indicator.Define;
import vn.cchc.indicator.Indicator;
import vn.cchc.kit.Ink;
import vn.cchc.kit.TableCell;
import vn.cchc.kit.Texts;
import vn.cchc.place.BauBang;
import vn.cchc.place.UnitKind;
import vn.cchc.place.UnitVersion;

/** Seven communes on one rate in July 2017, target 50%; only Lai Uyên misses it. */
class UnitBarsChartTest {

    private static final Indicator ONLINE =
            Define.ratio("D1", "online", "received").indicator();

    private static final Wording VIETNAMESE = new Wording(Texts.of(Texts.VIETNAMESE));

    private final Figures figures = Figures.of(ONLINE)
            .target("0.5", "0")
            .allReport("2017-07", "online=9 received=10")
            .reports(LAI_UYEN, "2017-07", "online=4 received=10");

    @Test
    void putsTheBestUnitFirst() {
        assertThat(points(Optional.empty()).getLast().getId()).contains("units/" + LAI_UYEN.code());
    }

    @Test
    void paintsBarsByTheirStatus() {
        assertThat(points(Optional.empty()))
                .extracting(DataSeriesItem::getColorIndex)
                .contains(Ink.MET.index())
                .endsWith(Ink.MISSED.index());
    }

    @Test
    void keepsTheTargetInSightWhereEveryBarFallsShortOfIt() {
        var scale = configuration(Optional.of(Outcome.MISSED)).getyAxis();

        assertThat(scale.getPlotLines())
                .singleElement()
                .extracting(PlotLine::getValue)
                .isEqualTo(new BigDecimal("50"));
        assertThat(scale.getSoftMax()).isEqualTo(new BigDecimal("50"));
    }

    @Test
    void endsItsScaleAtAHundredPercentUnlessAUnitIsBeyond() {
        assertThat(configuration(Optional.empty()).getyAxis().getCeiling()).isEqualTo(100);

        figures.reports(LAI_UYEN, "2017-07", "online=14 received=10");
        assertThat(configuration(Optional.empty()).getyAxis().getCeiling()).isNull();
    }

    @Test
    void drawsTheEndsOfMoreUnitsThanCanBeRead() {
        var many = new UnitBarsChart(many(61, 50), Optional.empty(), VIETNAMESE);

        assertThat(((DataSeries) many.configuration().getSeries().getFirst()).getData())
                .hasSize(30)
                .extracting(DataSeriesItem::getName)
                .startsWith("50", "49")
                .endsWith("2", "1");
        assertThat(many.leftOut()).hasValueSatisfying(words -> assertThat(words).contains("15", "61"));
        assertThat(many.table().rows()).hasSize(30);
        assertThat(many.table(many.sorted()).rows()).hasSize(61);
    }

    @Test
    void drawsEveryUnitWhereTheyCanBeRead() {
        var sixty = new UnitBarsChart(many(60, 60), Optional.empty(), VIETNAMESE);

        assertThat(((DataSeries) sixty.configuration().getSeries().getFirst()).getData())
                .hasSize(60);
        assertThat(sixty.leftOut()).isEmpty();
    }

    /** The first so many of them have reported, each one more than the one before. */
    private static IndicatorReport many(int count, int reported) {
        var units = IntStream.rangeClosed(1, count)
                .mapToObj(number -> BauBang.version(
                        number,
                        String.valueOf(number),
                        "Xã " + number,
                        UnitKind.COMMUNE,
                        LocalDate.of(2014, 4, 1),
                        LocalDate.of(9999, 12, 31)))
                .toArray(UnitVersion[]::new);
        var many = Figures.of(Define.count("A4", "sessions").decimals(0).indicator())
                .in(units);
        IntStream.rangeClosed(1, reported)
                .forEach(number -> many.reports(units[number - 1], "2017-07", "sessions=" + number));
        return many.report("2017-07", Trend.NONE);
    }

    @Test
    void writesChangesWithTheIndicatorsDecimals() {
        var sessions = Figures.of(Define.count("A4", "sessions").decimals(0).indicator())
                .reports(LAI_UYEN, "2016-07", "sessions=2")
                .reports(LAI_UYEN, "2017-07", "sessions=14");
        var table = new UnitBarsChart(sessions.report("2017-07", Trend.NONE), Optional.empty(), VIETNAMESE).table();

        assertThat(table.rows().getFirst().cells()).extracting(TableCell::text).contains("+12");
    }

    @Test
    void writesValuesBesideTheBarsAndNeverOnThem() {
        var labels = labels();

        assertThat(labels.getFormat()).isEqualTo("{point.name}");
        assertThat(labels.getClassName()).isEqualTo("beside");
        assertThat(labels.getInside()).isFalse();
        assertThat(labels.getOverflow()).isEqualTo("allow");
        assertThat(labels.getCrop()).isFalse();
    }

    @Test
    void leavesRoomBesideAFullBarForItsValue() {
        var chart = configuration(Optional.empty()).getChart();

        assertThat(chart.getMarginRight().intValue()).isGreaterThan("90,0%".length() * 7);
    }

    @Test
    void showsThePickedUnitsAlone() {
        assertThat(points(Optional.of(Outcome.MISSED)))
                .extracting(DataSeriesItem::getName)
                .containsExactly("40,0%");
    }

    private DataLabels labels() {
        var options = (PlotOptionsBar)
                configuration(Optional.empty()).getSeries().getFirst().getPlotOptions();
        return options.getDataLabels();
    }

    private List<DataSeriesItem> points(Optional<Outcome> picked) {
        return ((DataSeries) configuration(picked).getSeries().getFirst()).getData();
    }

    private Configuration configuration(Optional<Outcome> picked) {
        var report = figures.report("2017-07", Trend.NONE);
        return new UnitBarsChart(report, picked, VIETNAMESE).configuration();
    }
}
