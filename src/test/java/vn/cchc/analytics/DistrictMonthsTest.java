package vn.cchc.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import vn.cchc.indicator.Indicator;
import vn.cchc.period.AsOf;
import vn.cchc.period.Month;
import vn.cchc.place.Boundaries;
import vn.cchc.place.UnitGroup;
import vn.cchc.platform.SampleTest;

/** The months that the database adds up say what the rules say of every unit, on the sample. */
@SpringBootTest(properties = "vaadin.productionMode=true")
@SampleTest
class DistrictMonthsTest {

    private static final Month LAST = new Month(2017, 8);

    @Autowired
    FactsLoader loader;

    /** Before a correction, after it, and now. */
    @ParameterizedTest
    @ValueSource(strings = {"2017-03-20", "2017-07-04", "2017-07-05", ""})
    void addUpToWhatTheRulesSayOfEveryUnit(String moment) {
        var asOf = AsOf.parse(moment).orElse(AsOf.NOW);
        var summed = new ArrayList<String>();
        for (var group : UnitGroup.values()) {
            var reference = loader.reference(Choices.DEFAULT.with(group).with(asOf));
            for (var indicator : reference.catalogue().definitions()) {
                summed.addAll(compared(reference, indicator, group));
            }
        }
        assertThat(summed).contains("C2", "A1", "G3", "A4", "C3", "E1").doesNotContain("B4", "G1");
    }

    /** @return the indicator's code for every month that was compared */
    private List<String> compared(Facts reference, Indicator indicator, UnitGroup group) {
        var reports = Trends.reportMonths(indicator.frequency(), LAST, 24);
        var totals = loader.totals(reference, new DistrictMonths(reference, indicator, group).batches(reports));
        var facts = loader.withFigures(reference, Trends.spans(indicator.frequency(), LAST, 24));
        var trends = new Trends(facts);
        var byRules = trends.ofDistrict(indicator, group, LAST, 24).points();
        var bySums = trends.ofDistrict(indicator, group, reports, totals).points();
        assertThat(bySums.stream().map(DistrictMonthsTest::told))
                .as("%s of %s", indicator.code(), group)
                .containsExactlyElementsOf(
                        byRules.stream().map(DistrictMonthsTest::told).toList());
        return totals.keySet().stream().map(month -> indicator.code().value()).toList();
    }

    /** Numerator and denominator, not their quotient; 3.0000 and 3 are one number. */
    private static String told(Trend.Point point) {
        var parts = point.figure().stream()
                .flatMap(
                        figure -> Stream.of(Optional.of(figure.numerator()), Optional.ofNullable(figure.denominator())))
                .flatMap(Optional::stream)
                .map(BigDecimal::stripTrailingZeros)
                .map(BigDecimal::toPlainString)
                .toList();
        return point.month() + " " + parts + " " + point.complete() + " " + point.redefined() + " "
                + point.unitsChanged();
    }

    @Test
    void leaveRedrawnBoundariesToTheRules() {
        var reference = loader.reference(Choices.DEFAULT.with(Boundaries.CURRENT));
        var indicator = Objects.requireNonNull(
                reference.catalogue().definitions().stream().findFirst().orElse(null));
        assertThat(new DistrictMonths(reference, indicator, UnitGroup.COMMUNES).batches(List.of(LAST)))
                .isEmpty();
    }
}
