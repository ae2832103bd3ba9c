package vn.cchc.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.place.BauBang.LAI_UYEN;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cchc.indicator.Define;
import vn.cchc.period.Mode;
import vn.cchc.period.Month;
import vn.cchc.place.BauBang;
import vn.cchc.place.UnitGroup;
import vn.cchc.place.UnitHistory;

/** Two years of an on-time rate that was defined anew from 15/5/2017: reports of June and later count by the new rule. */
class TrendsTest {

    private static final Month JULY = new Month(2017, 7);

    private final Figures figures = Figures.of(
                    Define.ratio("C2", "on_time", "resolved")
                            .validTo("2017-05-15")
                            .indicator(),
                    Define.ratio("C2", "early", "resolved")
                            .validFrom("2017-05-15")
                            .indicator())
            .reports(LAI_UYEN, "2017-05", "early=1 on_time=8 resolved=10")
            .reports(LAI_UYEN, "2017-06", "early=2 on_time=8 resolved=10")
            .reports(LAI_UYEN, "2017-07", "early=3 on_time=8 resolved=10");

    @Test
    void computesEachMonthByItsOwnDefinition() {
        assertThat(trend().points())
                .extracting(point -> point.figure().orElseThrow().numerator().intValue())
                .containsExactly(8, 2, 3);
    }

    @Test
    void marksWhereTheDefinitionChanged() {
        assertThat(trend().points()).extracting(Trend.Point::redefined).containsExactly(false, true, false);
    }

    @Test
    void doesTheSameForTheDistrict() {
        var trends = new Trends(figures.facts(figures.question("2017-Q3", Mode.CUMULATIVE)));
        var district = trends.ofDistrict(figures.last(), UnitGroup.COMMUNES, JULY, 3);
        assertThat(district.points()).isEqualTo(incomplete(trend()));
    }

    @Test
    void marksWhereOtherUnitsAreCounted() {
        assertThat(acrossTheReorganisation(reorganised(BauBang.reorganised())))
                .extracting(Trend.Point::unitsChanged)
                .containsExactly(false, false, true);
    }

    @Test
    void marksNothingWhereTheUnitsOfTodayAlwaysWere() {
        assertThat(acrossTheReorganisation(
                        reorganised(BauBang.reorganised("0.3", "0.7")).current()))
                .extracting(Trend.Point::unitsChanged)
                .containsExactly(false, false, false);
    }

    @Test
    void marksNothingInTheLineOfOneUnit() {
        assertThat(trend().points()).noneMatch(Trend.Point::unitsChanged);
    }

    private static Figures reorganised(UnitHistory history) {
        return Figures.of(Define.ratio("C2", "on_time", "resolved").indicator())
                .in(history)
                .on("2025-08-08");
    }

    private static List<Trend.Point> acrossTheReorganisation(Figures figures) {
        var facts = figures.facts(figures.question("2025-07", Mode.IN_PERIOD));
        return new Trends(facts)
                .ofDistrict(figures.first(), UnitGroup.COMMUNES, new Month(2025, 7), 3)
                .points();
    }

    private static List<Trend.Point> incomplete(Trend trend) {
        return trend.points().stream()
                .map(point -> new Trend.Point(point.month(), point.figure(), false, point.redefined(), false))
                .toList();
    }

    private Trend trend() {
        var trends = new Trends(figures.facts(figures.question("2017-Q3", Mode.CUMULATIVE)));
        return trends.ofUnit(figures.last(), LAI_UYEN, JULY, 3);
    }
}
