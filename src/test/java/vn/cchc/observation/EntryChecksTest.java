package vn.cchc.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.observation.Asked.JULY;
import static vn.cchc.observation.Asked.equal;
import static vn.cchc.observation.Asked.noMoreThan;
import static vn.cchc.observation.Asked.values;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.cchc.indicator.Frequency;
import vn.cchc.indicator.MeasureCode;
import vn.cchc.indicator.MeasureKind;
import vn.cchc.observation.Finding.Kind;
import vn.cchc.observation.Questionnaire.Item;
import vn.cchc.observation.Questionnaire.Section;
import vn.cchc.place.BauBang;

class EntryChecksTest {

    private static final Questionnaire QUESTIONS = new Questionnaire(
            BauBang.LONG_NGUYEN,
            JULY,
            List.of(
                    new Section(
                            "C",
                            Stream.of("resolved", "early", "on_time", "opening", "received", "remaining")
                                    .map(code -> item(code, MeasureKind.COUNT))
                                    .toList(),
                            List.of()),
                    new Section(
                            "G",
                            List.of(item("iso", MeasureKind.YES_NO), item("score", MeasureKind.SCORE)),
                            List.of())),
            List.of(noMoreThan("early + on_time", "resolved"), equal("opening + received", "resolved + remaining")));

    private static Item item(String code, MeasureKind kind) {
        return new Item(new FormMeasure(new MeasureCode(code), code, code, "", "", kind), Frequency.MONTHLY, true);
    }

    @Test
    void refusesPartsLargerThanTheirWhole() {
        var found = findings(values("resolved", "40", "early", "30", "on_time", "11"));
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().kind()).isEqualTo(Kind.RULE);
        assertThat(found.getFirst().measure()).isEqualTo(new MeasureCode("early"));
        assertThat(found.getFirst().one()).isEqualByComparingTo("41");
        assertThat(found.getFirst().other()).isEqualByComparingTo("40");
    }

    @Test
    void refusesABalanceThatDoesNotComeOut() {
        assertThat(findings(values("opening", "5", "received", "40", "resolved", "42", "remaining", "4")))
                .extracting(Finding::kind)
                .containsExactly(Kind.RULE);
    }

    @Test
    void asksNoRuleWhoseNumbersAreNotAllThere() {
        assertThat(findings(values("received", "40", "resolved", "42"))).isEmpty();
    }

    @Test
    void refusesHalvesOfDossiersAndLessThanNone() {
        assertThat(findings(values("received", "1.5")))
                .extracting(Finding::kind)
                .containsExactly(Kind.NOT_WHOLE);
        assertThat(findings(values("received", "-1"))).extracting(Finding::kind).containsExactly(Kind.NEGATIVE);
    }

    @Test
    void refusesWhatIsNeitherYesNorNo() {
        assertThat(findings(values("iso", "2"))).extracting(Finding::kind).containsExactly(Kind.NOT_YES_NO);
    }

    @Test
    void takesScoresWithDecimalsUpToAHundred() {
        assertThat(findings(values("score", "100"))).isEmpty();
        assertThat(findings(values("score", "76.5"))).isEmpty();
        assertThat(findings(values("score", "100.5"))).extracting(Finding::kind).containsExactly(Kind.ABOVE_HUNDRED);
    }

    @Test
    void asksAboutANumberFarFromBothReportsBefore() {
        var before = new ReportedValues(
                Map.of(JULY.minus(1), values("received", "40"), JULY.minus(12), values("received", "44")));
        assertThat(findings(values("received", "400"), before))
                .extracting(Finding::kind)
                .containsExactly(Kind.JUMP);
        assertThat(findings(values("received", "58"), before)).isEmpty();
    }

    @Test
    void asksNothingWhereOneReportBeforeIsNear() {
        var before = new ReportedValues(
                Map.of(JULY.minus(1), values("received", "40"), JULY.minus(12), values("received", "90")));
        assertThat(findings(values("received", "95"), before)).isEmpty();
    }

    @Test
    void leavesSmallNumbersAlone() {
        var before = new ReportedValues(Map.of(JULY.minus(1), values("received", "1")));
        assertThat(findings(values("received", "11"), before)).isEmpty();
        assertThat(findings(values("received", "12"), before))
                .extracting(Finding::kind)
                .containsExactly(Kind.JUMP);
    }

    @Test
    void asksAboutAYesThatBecomesANo() {
        var before = new ReportedValues(Map.of(JULY.minus(1), values("iso", "1")));
        assertThat(findings(values("iso", "0"), before))
                .extracting(Finding::kind)
                .containsExactly(Kind.JUMP);
    }

    private static List<Finding> findings(Map<MeasureCode, BigDecimal> values) {
        return findings(values, new ReportedValues(Map.of()));
    }

    private static List<Finding> findings(Map<MeasureCode, BigDecimal> values, ReportedValues before) {
        return new EntryChecks(QUESTIONS, before).findings(values);
    }
}
