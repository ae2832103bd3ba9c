package vn.cchc.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.observation.Asked.JULY;
import static vn.cchc.observation.Asked.equal;
import static vn.cchc.observation.Asked.noMoreThan;
import static vn.cchc.observation.Asked.values;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.cchc.indicator.Frequency;
import vn.cchc.indicator.MeasureCode;
import vn.cchc.indicator.MeasureKind;
import vn.cchc.observation.Questionnaire.Item;
import vn.cchc.observation.Questionnaire.Section;
import vn.cchc.place.BauBang;
import vn.cchc.place.UnitId;

class StagedReportTest {

    private static final Questionnaire QUESTIONS = new Questionnaire(
            BauBang.LONG_NGUYEN,
            JULY,
            List.of(new Section(
                    "C",
                    Stream.concat(
                                    Stream.of("resolved", "early", "received", "online", "opening", "remaining")
                                            .map(code -> item(code, MeasureKind.COUNT)),
                                    Stream.of(item("score", MeasureKind.SCORE)))
                            .toList(),
                    List.of())),
            List.of(
                    noMoreThan("early", "resolved"),
                    equal("opening + received", "resolved + remaining"),
                    noMoreThan("online", "received")));

    private static Item item(String code, MeasureKind kind) {
        boolean required = !code.equals("opening") && !code.equals("remaining");
        return new Item(new FormMeasure(new MeasureCode(code), code, code, "", "", kind), Frequency.MONTHLY, required);
    }

    private final List<ReportFigure> figures = new ArrayList<>();

    @Test
    void refusesEveryRowOfABalanceThatDoesNotComeOutAndNoOther() {
        staged("opening", "3", "received", "44", "resolved", "40", "remaining", "3", "early", "12");
        var verdict = judge();
        assertThat(refused(verdict)).containsExactly("opening", "received", "resolved", "remaining");
        assertThat(verdict.refused()).extracting(RefusedRow::detail).containsOnly("opening + received 47 43");
        assertThat(verdict.handedIn()).isTrue();
    }

    @Test
    void refusesWhatBreaksARuleWithANumberThatIsThere() {
        standing("resolved", "10");
        staged("early", "12");
        var verdict = judge();
        assertThat(verdict.refused()).containsExactly(new RefusedRow(1, "BREAKS_RULE", "early 12 10"));
        assertThat(verdict.handedIn()).isFalse();
    }

    @Test
    void leavesAloneWhatWasBrokenBeforeTheFile() {
        standing("resolved", "10", "early", "12");
        staged("received", "7");
        assertThat(judge().refused()).isEmpty();
    }

    @Test
    void takesARowThatMendsWhatWasBroken() {
        standing("resolved", "10", "early", "12");
        staged("early", "9");
        assertThat(judge().refused()).isEmpty();
    }

    @Test
    void judgesAgainBesideTheNumberThatStaysWhereTheNewOneIsRefused() {
        standing("opening", "0", "received", "40", "resolved", "40", "remaining", "0");
        staged("received", "50", "online", "45");
        var verdict = judge();
        assertThat(refused(verdict)).containsExactly("received", "online");
        assertThat(verdict.refused().getLast().detail()).isEqualTo("online 45 40");
    }

    @Test
    void refusesAScoreAboveItsScale() {
        staged("score", "100.5");
        assertThat(judge().refused()).containsExactly(new RefusedRow(1, "VALUE_ABOVE_HUNDRED", ""));
    }

    @Test
    void countsWhatIsMissingOfWhatIsRequired() {
        standing("received", "44");
        staged("resolved", "40", "early", "12");
        assertThat(judge().missing()).isEqualTo(2);
    }

    @Test
    void stopsWhereEnoughIsRefusedAndGoesOnBehindIt() {
        var first = new ReportKey(BauBang.LONG_NGUYEN.id(), JULY);
        var second = new ReportKey(new UnitId(first.unit().value() + 1), JULY);
        var all = List.of(
                figure(first, "resolved", "10", 1),
                figure(first, "early", "12", 2),
                figure(second, "resolved", "10", 3),
                figure(second, "early", "9", 4));
        var reports = new StagedReports(report -> Optional.of(QUESTIONS), 2);

        assertThat(reports.read(all.iterator())).contains(first);
        assertThat(reports.takeRefused()).extracting(RefusedRow::number).containsExactlyInAnyOrder(1, 2);
        assertThat(reports.read(all.subList(2, 4).iterator())).isEmpty();
        assertThat(reports.takeRefused()).isEmpty();
        assertThat(reports.handingIn()).isEqualTo(new HandingIn(1, 1, List.of(new HandingIn.Incomplete(second, 3))));
    }

    private StagedReport.Verdict judge() {
        return new StagedReport(QUESTIONS, figures).judge();
    }

    private List<String> refused(StagedReport.Verdict verdict) {
        return verdict.refused().stream()
                .map(row -> figures.stream()
                        .filter(figure -> figure.row() == row.number())
                        .findFirst()
                        .orElseThrow())
                .map(figure -> figure.measure().value())
                .toList();
    }

    private void standing(String... codesAndNumbers) {
        values(codesAndNumbers).forEach((code, value) -> figures.add(new ReportFigure(key(), code, value, 0)));
    }

    private void staged(String... codesAndNumbers) {
        for (int at = 0; at < codesAndNumbers.length; at += 2) {
            figures.add(figure(key(), codesAndNumbers[at], codesAndNumbers[at + 1], at / 2 + 1));
        }
    }

    private static ReportFigure figure(ReportKey report, String code, String number, int row) {
        return new ReportFigure(report, new MeasureCode(code), new BigDecimal(number), row);
    }

    private static ReportKey key() {
        return new ReportKey(BauBang.LONG_NGUYEN.id(), JULY);
    }
}
