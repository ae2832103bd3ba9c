package vn.cchc.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.access.Role;
import vn.cchc.access.SignedInAs;
import vn.cchc.analytics.AnalyticsService;
import vn.cchc.analytics.Choices;
import vn.cchc.analytics.IndicatorReport;
import vn.cchc.indicator.DefinitionProblem;
import vn.cchc.indicator.DefinitionProblem.Flaw;
import vn.cchc.indicator.DefinitionProblem.Part;
import vn.cchc.indicator.DefinitionRules;
import vn.cchc.indicator.Direction;
import vn.cchc.indicator.Grade;
import vn.cchc.indicator.Indicator;
import vn.cchc.indicator.IndicatorCode;
import vn.cchc.indicator.IndicatorKind;
import vn.cchc.indicator.NewDefinition;
import vn.cchc.indicator.RefusedDefinitionException;
import vn.cchc.indicator.RollUpWay;
import vn.cchc.period.Month;
import vn.cchc.period.Period;
import vn.cchc.platform.SampleTest;

/** The catalogue changes on the real MariaDB, and no figure of the past with it. */
@SpringBootTest(properties = "vaadin.productionMode=true")
@SampleTest
@Transactional
class IndicatorDeskTest {

    private static final IndicatorCode C2 = IndicatorCode.ON_TIME;
    private static final LocalDate SEPTEMBER = LocalDate.of(2017, 8, 15);
    private static final Period JULY = Period.of(new Month(2017, 7));

    @Autowired
    JdbcClient jdbc;

    @Autowired
    IndicatorDesk desk;

    @Autowired
    IndicatorTrials trials;

    @Autowired
    AnalyticsService analytics;

    @Test
    @SignedInAs(Role.REVIEWER)
    void findsNoFaultWithAnyDefinitionThatShips() {
        var known = desk.known();
        var rules = new DefinitionRules(known.catalogue(), known.measures(), Optional.empty());
        assertThat(known.catalogue().definitions()).hasSize(28).allSatisfy(definition -> {
            var typed = NewDefinition.of(definition, definition.validFrom());
            assertThat(rules.problemsOfChange(typed))
                    .as(definition.code().value())
                    .containsExactly(new DefinitionProblem(Part.FROM, Flaw.SAME));
        });
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void aNewDefinitionChangesNoFigureOfThePast() {
        var before = july();
        assertThat(before.total().figure().numerator()).isEqualByComparingTo("362");
        assertThat(before.total().figure().denominator()).isEqualByComparingTo("376");

        desk.define(onTimeAlone(SEPTEMBER), standing());

        var after = july();
        assertThat(figures(after)).isEqualTo(figures(before)).hasSize(7);
        assertThat(after.total().figure()).isEqualTo(before.total().figure());
        assertThat(after.indicator().numerator().text()).isEqualTo("dossiers_early + dossiers_on_time");
        assertThat(standing())
                .extracting(Indicator::validFrom, Indicator::validTo)
                .containsExactly(
                        tuple(LocalDate.of(2016, 1, 1), SEPTEMBER), tuple(SEPTEMBER, LocalDate.of(9999, 12, 31)));
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void refusesADefinitionThatWouldReachApprovedMonths() {
        var july14 = LocalDate.of(2017, 7, 14);
        assertThat(refusal(onTimeAlone(july14))).containsExactly(new DefinitionProblem(Part.FROM, Flaw.DECIDED));
        assertThat(jdbc.sql("SELECT COUNT(*) FROM journal WHERE deed LIKE 'INDICATOR%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void writesDownWhatADefinitionChanges() {
        desk.define(onTimeAlone(SEPTEMBER), standing());

        assertThat(jdbc.sql(
                                "SELECT CONCAT_WS('|', username, deed, subject, detail) FROM journal ORDER BY id DESC LIMIT 1")
                        .query(String.class)
                        .single())
                .isEqualTo("reviewer|INDICATOR_DEFINED|C2|2017-08-15 · "
                        + "numerator: dossiers_early + dossiers_on_time → dossiers_on_time");
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void countsTheChangeUpSoThatNobodyKeepsTheFormerCatalogue() {
        long before = version();

        desk.define(onTimeAlone(SEPTEMBER), standing());

        assertThat(version()).isGreaterThan(before);
    }

    private long version() {
        return jdbc.sql("SELECT version FROM data_version WHERE subject = 'CATALOGUE'")
                .query(Long.class)
                .single();
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void saysThatSomebodyElseDefinedItMeanwhile() {
        var seen = standing();
        desk.define(onTimeAlone(SEPTEMBER), seen);

        assertThatExceptionOfType(RefusedDefinitionException.class)
                .isThrownBy(() -> desk.define(onTimeAlone(LocalDate.of(2017, 9, 15)), seen))
                .extracting(RefusedDefinitionException::problems, InstanceOfAssertFactories.LIST)
                .contains(new DefinitionProblem(Part.FROM, Flaw.CHANGED_MEANWHILE));
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void withdrawsAPlannedDefinitionAndLetsTheOneBeforeGoOn() {
        var before = standing();
        desk.define(onTimeAlone(SEPTEMBER), before);

        desk.withdraw(C2, SEPTEMBER);

        assertThat(standing()).isEqualTo(before);
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void rewordsARunningDefinitionWithAReasonAndNothingElse() {
        var running = standing().getFirst();
        var words = words(running, "Hồ sơ giải quyết trước hạn và đúng hạn");
        assertThatExceptionOfType(RefusedDefinitionException.class)
                .isThrownBy(() -> desk.reword(C2, running.validFrom(), words, " "))
                .extracting(RefusedDefinitionException::problems, InstanceOfAssertFactories.LIST)
                .containsExactly(new DefinitionProblem(Part.REASON, Flaw.MISSING));
        var before = july().total();

        desk.reword(C2, running.validFrom(), words, "Sửa lỗi chính tả");

        assertThat(standing().getFirst().labels()).isEqualTo(words);
        assertThat(july().total().figure()).isEqualTo(before.figure());
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void addsAnIndicatorAsTheLastOfItsGroup() {
        desk.add(copy("C9", onTimeAlone(SEPTEMBER)));

        var codes = desk.known().catalogue().inForceOn(SEPTEMBER).stream()
                .map(indicator -> indicator.code().value())
                .toList();
        assertThat(codes).containsSubsequence("C6", "C9", "D1").hasSize(29);
        assertThat(july().now().indicators()).hasSize(1);
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void refusesACodeThatIsTakenOrOfNoGroup() {
        assertThat(refusalOfNew(copy("C2", onTimeAlone(SEPTEMBER))))
                .containsExactly(new DefinitionProblem(Part.CODE, Flaw.TAKEN));
        assertThat(refusalOfNew(copy("X1", onTimeAlone(SEPTEMBER))))
                .containsExactly(new DefinitionProblem(Part.CODE, Flaw.NO_GROUP));
        assertThat(refusalOfNew(copy("c2", onTimeAlone(SEPTEMBER))))
                .containsExactly(new DefinitionProblem(Part.CODE, Flaw.NO_CODE));
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void endsAnIndicatorAndKeepsItsPast() {
        var before = july();

        desk.end(C2, LocalDate.of(2017, 8, 14), "Thay bằng chỉ tiêu của Trung ương");

        assertThat(desk.known().catalogue().find(C2, SEPTEMBER)).isEmpty();
        assertThat(figures(july())).isEqualTo(figures(before));
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void refusesWhatCannotBeWorkedOut() {
        var good = onTimeAlone(SEPTEMBER);
        assertThat(refusal(with(good, "dossiers_on_time", "dossiers_overdue")))
                .extracting(DefinitionProblem::part, DefinitionProblem::flaw)
                .containsExactly(tuple(Part.WAY, Flaw.MIXED_MEASURES));
        assertThat(refusal(with(good, "forms_satisfied", "forms_valid")))
                .extracting(DefinitionProblem::part, DefinitionProblem::flaw)
                .containsExactly(tuple(Part.FREQUENCY, Flaw.OTHER_FREQUENCY));
        assertThat(refusal(with(good, "dossiers_on_tim", "")))
                .containsExactly(
                        new DefinitionProblem(Part.NUMERATOR, Flaw.NO_FORMULA),
                        new DefinitionProblem(Part.DENOMINATOR, Flaw.NO_FORMULA));
        assertThat(refusal(turned(good))).containsExactly(new DefinitionProblem(Part.DIRECTION, Flaw.TARGETS_STAND));
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void refusesGradesThatLeaveAGap() {
        var score = desk.known()
                .catalogue()
                .find(new IndicatorCode("G4"), SEPTEMBER)
                .orElseThrow();
        var typed = NewDefinition.of(score, SEPTEMBER);
        assertThat(refusal(graded(typed, new Grade(new BigDecimal("15"), "Tốt", "Good"))))
                .containsExactly(new DefinitionProblem(Part.GRADES, Flaw.GRADE_GAP));
        assertThat(refusal(graded(
                        typed,
                        new Grade(new BigDecimal("0"), "Yếu", "Weak"),
                        new Grade(new BigDecimal("0.0"), "Tốt", "Good"))))
                .containsExactly(new DefinitionProblem(Part.GRADES, Flaw.GRADE_TWICE));
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void triesADefinitionOnLiveFiguresAndWritesNothing() {
        var trial = trials.attempt(onTimeAlone(SEPTEMBER), Optional.of(JULY)).orElseThrow();

        var tried = trial.tried().total().figure();
        var current = trial.current().orElseThrow().total().figure();
        assertThat(trial.question().period()).isEqualTo(JULY);
        assertThat(current.denominator()).isEqualByComparingTo(tried.denominator());
        assertThat(current.numerator()).isGreaterThan(tried.numerator());
        assertThat(trial.tried().cells())
                .hasSameSizeAs(trial.current().orElseThrow().cells());
        assertThat(standing()).hasSize(1);
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void triesAYearlyIndicatorOfAnotherPeriodByTheNewDefinition() {
        var f4 = desk.known()
                .catalogue()
                .find(new IndicatorCode("F4"), SEPTEMBER)
                .orElseThrow();
        var typed = with(NewDefinition.of(f4, SEPTEMBER), "dialogue_meetings + simplifications_proposed", "");

        var trial = trials.attempt(typed, Optional.of(JULY)).orElseThrow();

        var now = trial.current().orElseThrow().total().figure().numerator();
        assertThat(now).isPositive();
        assertThat(trial.tried().total().figure().numerator()).isGreaterThan(now);
    }

    private IndicatorReport july() {
        return analytics.indicator(C2, Choices.DEFAULT.with(JULY)).orElseThrow();
    }

    /** What every unit came to, and how that was judged. */
    private static List<List<Object>> figures(IndicatorReport report) {
        return report.cells().stream()
                .map(cell -> Arrays.<Object>asList(cell.unit().code(), cell.figure(), cell.goal(), cell.status()))
                .toList();
    }

    private List<Indicator> standing() {
        return desk.known().catalogue().definitionsOf(C2);
    }

    private List<DefinitionProblem> refusal(NewDefinition typed) {
        var code = new IndicatorCode(typed.code());
        try {
            desk.define(typed, desk.known().catalogue().definitionsOf(code));
        } catch (RefusedDefinitionException refused) {
            return refused.problems();
        }
        return List.of();
    }

    private List<DefinitionProblem> refusalOfNew(NewDefinition typed) {
        try {
            desk.add(typed);
        } catch (RefusedDefinitionException refused) {
            return refused.problems();
        }
        return List.of();
    }

    private NewDefinition onTimeAlone(LocalDate from) {
        var running =
                desk.known().catalogue().find(C2, LocalDate.of(2017, 7, 1)).orElseThrow();
        return with(NewDefinition.of(running, from), "dossiers_on_time", "dossiers_resolved");
    }

    private static NewDefinition copy(String code, NewDefinition typed) {
        return new NewDefinition(
                code,
                typed.from(),
                typed.labels(),
                typed.kind(),
                typed.direction(),
                typed.numerator(),
                typed.denominator(),
                typed.way(),
                typed.frequency(),
                typed.audience(),
                typed.minimumVolume(),
                typed.decimals(),
                typed.grades());
    }

    private static NewDefinition with(NewDefinition typed, String numerator, String denominator) {
        return new NewDefinition(
                typed.code(),
                typed.from(),
                typed.labels(),
                typed.kind(),
                typed.direction(),
                numerator,
                denominator,
                typed.way(),
                typed.frequency(),
                typed.audience(),
                typed.minimumVolume(),
                typed.decimals(),
                typed.grades());
    }

    private static NewDefinition turned(NewDefinition typed) {
        return new NewDefinition(
                typed.code(),
                typed.from(),
                typed.labels(),
                typed.kind(),
                Direction.DOWN,
                typed.numerator(),
                typed.denominator(),
                typed.way(),
                typed.frequency(),
                typed.audience(),
                typed.minimumVolume(),
                typed.decimals(),
                typed.grades());
    }

    private static NewDefinition graded(NewDefinition typed, Grade... grades) {
        return new NewDefinition(
                typed.code(),
                typed.from(),
                typed.labels(),
                IndicatorKind.SCORE,
                typed.direction(),
                typed.numerator(),
                typed.denominator(),
                RollUpWay.of(IndicatorKind.SCORE).getLast(),
                typed.frequency(),
                typed.audience(),
                typed.minimumVolume(),
                typed.decimals(),
                List.of(grades));
    }

    private static Indicator.Labels words(Indicator running, String name) {
        var labels = running.labels();
        return new Indicator.Labels(
                name,
                labels.nameEn(),
                labels.shortName(),
                labels.shortNameEn(),
                labels.definition(),
                labels.definitionEn(),
                labels.unit(),
                labels.unitEn(),
                labels.source());
    }
}
