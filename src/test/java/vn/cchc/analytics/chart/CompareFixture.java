package vn.cchc.analytics.chart;

import static vn.cchc.place.BauBang.CAY_TRUONG;
import static vn.cchc.place.BauBang.HUNG_HOA;
import static vn.cchc.place.BauBang.LAI_HUNG;
import static vn.cchc.place.BauBang.LAI_UYEN;
import static vn.cchc.place.BauBang.LONG_NGUYEN;
import static vn.cchc.place.BauBang.TRU_VAN_THO;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.cchc.analytics.CompareChoice;
import vn.cchc.analytics.CompareReport;
import vn.cchc.analytics.CompareSelection;
import vn.cchc.analytics.Figures;
import vn.cchc.analytics.Funnel;
import vn.cchc.analytics.Ranking;
import vn.cchc.analytics.Scorecard;
import vn.cchc.analytics.Trend;
import vn.cchc.indicator.Define;
import vn.cchc.indicator.Figure;
import vn.cchc.indicator.Indicator;
import vn.cchc.kit.Texts;
import vn.cchc.period.Mode;
import vn.cchc.period.Month;
import vn.cchc.place.BauBang;
import vn.cchc.place.UnitKind;
import vn.cchc.place.UnitVersion;

/**
 * July 2017 held against June: two communes share a place, one is far behind, one has two cases of the ten it takes to
 * be ranked, and Tân Hưng has not reported.
 */
final class CompareFixture {

    static final Indicator ON_TIME =
            Define.ratio("C2", "on_time", "resolved").minimumVolume(10).indicator();

    static final Wording WORDING = new Wording(Texts.of(Texts.VIETNAMESE));

    private static final LocalDate FOUNDED = LocalDate.of(2014, 4, 1);
    private static final LocalDate DISSOLVED = LocalDate.of(2025, 7, 1);
    private static final Month JUNE = new Month(2017, 6);
    private static final Month JULY = new Month(2017, 7);

    private final Figures figures = Figures.of(ON_TIME)
            .target("0.95", "0.02")
            .reports(TRU_VAN_THO, "2017-07", "on_time=60 resolved=100")
            .reports(CAY_TRUONG, "2017-07", "on_time=96 resolved=100")
            .reports(LAI_UYEN, "2017-07", "on_time=48 resolved=50")
            .reports(LONG_NGUYEN, "2017-07", "on_time=99 resolved=100")
            .reports(LAI_HUNG, "2017-07", "on_time=94 resolved=100")
            .reports(HUNG_HOA, "2017-07", "on_time=1 resolved=2")
            .reports(TRU_VAN_THO, "2017-06", "on_time=98 resolved=100")
            .reports(CAY_TRUONG, "2017-06", "on_time=90 resolved=100")
            .reports(LAI_UYEN, "2017-06", "on_time=48 resolved=50")
            .reports(LONG_NGUYEN, "2017-06", "on_time=95 resolved=100")
            .reports(LAI_HUNG, "2017-06", "on_time=89 resolved=100");

    /** So many communes, of which the first so many have reported July. */
    static CompareReport of(int communes, int reported) {
        var units = IntStream.range(0, communes)
                .mapToObj(number -> BauBang.version(
                        100 + number, "C" + number, "Xã " + number, UnitKind.COMMUNE, FOUNDED, DISSOLVED))
                .toArray(UnitVersion[]::new);
        var many = Figures.of(ON_TIME).target("0.95", "0.02").in(units);
        Stream.of(units).limit(reported).forEach(unit -> many.reports(unit, "2017-07", "on_time=90 resolved=100"));
        var now = many.scorecard("2017-07");
        return new CompareReport(
                many.question("2017-07", Mode.IN_PERIOD),
                new CompareSelection(CompareChoice.DEFAULT, List.of(units), List.of(ON_TIME), ON_TIME, List.of()),
                List.of(ON_TIME),
                now,
                null,
                Ranking.of(now.column(ON_TIME.code()), List.of()),
                Optional.empty(),
                trend(),
                List.of());
    }

    CompareReport report(UnitVersion... picked) {
        var now = figures.scorecard("2017-07");
        var before = figures.scorecard("2017-06");
        var cells = now.column(ON_TIME.code());
        var units = picked.length > 0
                ? List.of(picked)
                : now.rows().stream().map(Scorecard.Row::unit).toList();
        var choice = CompareChoice.DEFAULT.withUnits(
                List.of(picked).stream().map(UnitVersion::code).toList());
        return new CompareReport(
                figures.question("2017-07", Mode.IN_PERIOD),
                new CompareSelection(choice, units, List.of(ON_TIME), ON_TIME, List.of()),
                List.of(ON_TIME),
                now,
                before,
                Ranking.of(cells, before.column(ON_TIME.code())),
                Funnel.of(cells),
                trend(),
                units.stream().map(unit -> history(unit, now, before)).toList());
    }

    private static Trend trend() {
        return new Trend(List.of(point(JUNE, Optional.empty()), point(JULY, Optional.of(ratio(398, 452)))), null);
    }

    private static CompareReport.History history(UnitVersion unit, Scorecard now, Scorecard before) {
        var cells = List.of(
                before.row(unit.id()).orElseThrow().cells().getFirst(),
                now.row(unit.id()).orElseThrow().cells().getFirst());
        return new CompareReport.History(
                unit,
                cells,
                new Trend(
                        List.of(
                                point(JUNE, Optional.ofNullable(cells.getFirst().figure())),
                                point(JULY, Optional.ofNullable(cells.getLast().figure()))),
                        null));
    }

    private static Trend.Point point(Month month, Optional<Figure> figure) {
        return new Trend.Point(month, figure, figure.isPresent(), false, false);
    }

    private static Figure ratio(int numerator, int denominator) {
        return Figure.ratio(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
    }
}
