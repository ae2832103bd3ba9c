package vn.cchc.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.observation.Asked.equal;
import static vn.cchc.observation.Asked.noMoreThan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cchc.indicator.Catalogue;
import vn.cchc.indicator.Define;
import vn.cchc.indicator.Goal;
import vn.cchc.indicator.IndicatorCode;
import vn.cchc.indicator.MeasureKind;
import vn.cchc.indicator.MeasureSource;
import vn.cchc.indicator.Target;
import vn.cchc.observation.Questionnaire.FormBasics;
import vn.cchc.period.Month;
import vn.cchc.place.BauBang;
import vn.cchc.place.UnitGroup;
import vn.cchc.place.UnitVersion;

class QuestionnaireTest {

    private static final LocalDate FROM = LocalDate.of(2016, 1, 1);
    private static final LocalDate FOR_EVER = LocalDate.of(9999, 12, 31);

    private static final Catalogue CATALOGUE = new Catalogue(
            List.of(
                    Define.ratio("B4", "letters", "resolved - on_time")
                            .from(MeasureSource.REGISTER, "letters")
                            .indicator(),
                    Define.count("B1", "letters")
                            .from(MeasureSource.REGISTER, "letters")
                            .indicator(),
                    Define.count("C1", "received").indicator(),
                    Define.ratio("C2", "on_time", "resolved").indicator(),
                    Define.ratio("E1", "satisfied", "forms")
                            .quarterly()
                            .forGroup(UnitGroup.COMMUNES)
                            .indicator(),
                    Define.yesNo("G2", "iso").yearly().indicator()),
            List.of(new Target(
                    new IndicatorCode("C2"),
                    null,
                    null,
                    new Goal(new BigDecimal("0.95"), BigDecimal.ZERO),
                    FROM,
                    FOR_EVER)));

    private static final FormBasics BASICS = new Asked()
            .measure("resolved", MeasureKind.COUNT)
            .measure("on_time", MeasureKind.COUNT)
            .measure("received", MeasureKind.COUNT)
            .measure("opening", MeasureKind.STOCK)
            .measure("remaining", MeasureKind.STOCK)
            .measure("satisfied", MeasureKind.COUNT)
            .measure("forms", MeasureKind.COUNT)
            .measure("iso", MeasureKind.YES_NO)
            .basics(
                    noMoreThan("on_time", "resolved"),
                    noMoreThan("satisfied", "forms"),
                    equal("opening + received", "resolved + remaining"));

    @Test
    void asksEachMeasureOnceWithTheReportedOnes() {
        assertThat(codes(of(BauBang.LONG_NGUYEN, new Month(2017, 7))))
                .containsExactly("opening", "received", "resolved", "remaining", "on_time");
    }

    @Test
    void asksAQuarterInItsThirdMonthAndAYearInDecember() {
        assertThat(codes(of(BauBang.LONG_NGUYEN, new Month(2017, 9))))
                .contains("satisfied", "forms")
                .doesNotContain("iso");
        assertThat(codes(of(BauBang.LONG_NGUYEN, new Month(2017, 12)))).contains("satisfied", "iso");
    }

    @Test
    void asksOnlyWhatConcernsTheKindOfUnit() {
        assertThat(codes(of(BauBang.INTERIOR, new Month(2017, 9))))
                .contains("resolved")
                .doesNotContain("satisfied");
    }

    @Test
    void leavesOutRulesWhoseMeasuresAreNotAskedFor() {
        assertThat(of(BauBang.LONG_NGUYEN, new Month(2017, 7)).rules()).hasSize(2);
    }

    @Test
    void doesNotDemandWhatOnlyARuleBalances() {
        assertThat(of(BauBang.LONG_NGUYEN, new Month(2017, 7)).items().filter(item -> !item.required()))
                .extracting(item -> item.measure().code().value())
                .containsExactly("opening", "remaining");
    }

    private static Questionnaire of(UnitVersion unit, Month month) {
        return new QuestionnaireComposer(CATALOGUE, BASICS)
                .compose(unit, month, month.key().withDayOfMonth(14));
    }

    private static List<String> codes(Questionnaire questions) {
        return questions.items().map(item -> item.measure().code().value()).toList();
    }
}
