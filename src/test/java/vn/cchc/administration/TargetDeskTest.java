package vn.cchc.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.access.Role;
import vn.cchc.access.SignedInAs;
import vn.cchc.indicator.Goal;
import vn.cchc.indicator.IndicatorCode;
import vn.cchc.indicator.NewTarget;
import vn.cchc.indicator.RefusedTargetsException;
import vn.cchc.indicator.Target;
import vn.cchc.indicator.TargetProblem;
import vn.cchc.indicator.TargetScope;
import vn.cchc.place.UnitId;
import vn.cchc.place.UnitKind;
import vn.cchc.platform.SampleTest;

/** Targets are set on the real MariaDB, all or none of them. */
@SpringBootTest(properties = "vaadin.productionMode=true")
@SampleTest
@Transactional
class TargetDeskTest {

    private static final IndicatorCode C2 = IndicatorCode.ON_TIME;
    private static final IndicatorCode C3 = new IndicatorCode("C3");
    private static final IndicatorCode C4 = new IndicatorCode("C4");
    private static final LocalDate BEGINNING = LocalDate.of(2016, 1, 1);
    private static final LocalDate SEPTEMBER = LocalDate.of(2017, 8, 15);
    private static final LocalDate NEW_YEAR = LocalDate.of(2018, 1, 1);
    private static final LocalDate FOREVER = LocalDate.of(9999, 12, 31);

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TargetDesk desk;

    @Test
    @SignedInAs(Role.REVIEWER)
    void endsTheFormerTargetWhereTheNewOneBegins() {
        set(target(C2, SEPTEMBER, "0.97", "0.02"));

        assertThat(standing(C2))
                .extracting(target -> value(target), Target::validFrom, Target::validTo)
                .containsExactly(tuple("0.95", BEGINNING, SEPTEMBER), tuple("0.97", SEPTEMBER, FOREVER));
        assertThat(journal()).containsExactly("reviewer|TARGET_SET|C2|0.95 ± 0.02 → 0.97 ± 0.02 · 2017-08-15 …");
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void letsATargetRunUpToTheNextOneThatIsPlanned() {
        set(target(C2, NEW_YEAR, "0.98", "0"));
        set(target(C2, SEPTEMBER, "0.97", "0"));

        assertThat(standing(C2))
                .extracting(Target::validFrom, Target::validTo)
                .containsExactly(tuple(BEGINNING, SEPTEMBER), tuple(SEPTEMBER, NEW_YEAR), tuple(NEW_YEAR, FOREVER));
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void refusesATargetThatReachesIntoTheNextOne() {
        set(target(C2, NEW_YEAR, "0.98", "0"));
        var overlapping = new NewTarget(
                C2, TargetScope.EVERYBODY, SEPTEMBER, Optional.of(NEW_YEAR), goal("0.97", "0"), standing(C2));

        assertThat(refusal(overlapping)).containsEntry(C2, List.of(TargetProblem.OVERLAPS));
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void keepsAllOrNone() {
        assertThat(refusal(target(C2, SEPTEMBER, "0.97", "0"), target(C4, SEPTEMBER, "1.2", "0")))
                .containsExactly(Map.entry(C4, List.of(TargetProblem.OVER_HUNDRED)));
        assertThat(standing(C2)).hasSize(1);
        assertThat(journal()).isEmpty();
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void looksAtTheDirectionForTheBand() {
        assertThat(refusal(target(C2, SEPTEMBER, "0.5", "0.5")))
                .containsEntry(C2, List.of(TargetProblem.BAND_TOO_WIDE));
        assertThat(refusal(target(C4, SEPTEMBER, "0.1", "0.9")))
                .containsEntry(C4, List.of(TargetProblem.BAND_TOO_WIDE));
        assertThat(refusal(target(C3, SEPTEMBER, "-1", "0"))).containsEntry(C3, List.of(TargetProblem.NEGATIVE));
        set(target(C3, SEPTEMBER, "0", "5"), target(C4, SEPTEMBER, "0", "0.05"));
        assertThat(standing(C3)).hasSize(2);
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void judgesApprovedMonthsAnewOnlyWhenThatIsWantedAndWhy() {
        var past = target(C2, LocalDate.of(2017, 6, 15), "0.9", "0");
        assertThat(refusal(past)).containsEntry(C2, List.of(TargetProblem.DECIDED));
        assertThatExceptionOfType(RefusedTargetsException.class)
                .isThrownBy(() -> desk.set(List.of(past), Optional.of("  ")))
                .satisfies(refused ->
                        assertThat(refused.problems()).containsEntry(C2, List.of(TargetProblem.REASON_MISSING)));

        desk.set(List.of(past), Optional.of("Kế hoạch 15/KH-UBND"));

        assertThat(standing(C2)).hasSize(2);
        assertThat(journal()).singleElement().asString().endsWith("· Kế hoạch 15/KH-UBND");
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void tellsTheLastDayApartFromTheReason() {
        var day = LocalDate.of(2017, 6, 15);
        var past = new NewTarget(
                C2, TargetScope.EVERYBODY, day, Optional.of(NEW_YEAR.minusDays(1)), goal("0.9", "0"), standing(C2));
        desk.set(List.of(past), Optional.of("Kế hoạch 15/KH-UBND"));
        assertThat(journal()).singleElement().asString().endsWith(" · 2017-06-15 … 2017-12-31 · Kế hoạch 15/KH-UBND");
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void losesNothingWhenSomebodyElseChangedItMeanwhile() {
        var mine = target(C2, SEPTEMBER, "0.97", "0");
        set(target(C2, SEPTEMBER, "0.96", "0"));

        assertThat(refusal(mine)).containsEntry(C2, List.of(TargetProblem.CHANGED_MEANWHILE));
        assertThat(value(standing(C2).getLast())).isEqualTo("0.96");
        assertThat(desk.lastChange(C2, TargetScope.EVERYBODY)).isPresent();
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void exemptsAUnitAndSetsAKindApart() {
        var longNguyen = TargetScope.of(new UnitId(6));
        var townships = TargetScope.of(UnitKind.TOWNSHIP);
        desk.set(
                List.of(
                        new NewTarget(C2, longNguyen, SEPTEMBER, Optional.empty(), null, List.of()),
                        new NewTarget(C4, townships, SEPTEMBER, Optional.empty(), goal("0.05", "0"), List.of())),
                Optional.empty());

        var rules = desk.known().targetRules();
        assertThat(rules.standing(C2, longNguyen))
                .singleElement()
                .extracting(Target::goal)
                .isNull();
        assertThat(rules.standing(C4, townships)).hasSize(1);
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void refusesATargetForWhomTheIndicatorDoesNotApply() {
        var b4 = new IndicatorCode("B4");
        var offices = new NewTarget(
                b4, TargetScope.of(UnitKind.DEPARTMENT), SEPTEMBER, Optional.empty(), goal("0.9", "0"), List.of());
        assertThat(refusal(offices)).containsEntry(b4, List.of(TargetProblem.NOT_FOR_THEM));
        var c1 = new IndicatorCode("C1");
        assertThat(refusal(target(c1, SEPTEMBER, "10", "0"))).containsEntry(c1, List.of(TargetProblem.NO_DIRECTION));
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void withdrawsATargetToComeAndLetsTheOneBeforeGoOn() {
        var before = standing(C2);
        set(target(C2, SEPTEMBER, "0.97", "0"));

        desk.withdraw(standing(C2).getLast());

        assertThat(standing(C2)).isEqualTo(before);
        assertThatExceptionOfType(RefusedTargetsException.class)
                .isThrownBy(() -> desk.withdraw(before.getFirst()))
                .satisfies(refused -> assertThat(refused.problems()).containsEntry(C2, List.of(TargetProblem.BEGUN)));
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void endsATargetAfterTheLastApprovedMonth() {
        var running = standing(C2).getFirst();
        assertThatExceptionOfType(RefusedTargetsException.class)
                .isThrownBy(() -> desk.end(running, LocalDate.of(2017, 6, 30), "Hết kế hoạch"))
                .satisfies(refused -> assertThat(refused.problems()).containsEntry(C2, List.of(TargetProblem.DECIDED)));

        desk.end(running, SEPTEMBER.minusDays(1), "Hết kế hoạch");

        assertThat(standing(C2)).singleElement().extracting(Target::validTo).isEqualTo(SEPTEMBER);
    }

    private void set(NewTarget... targets) {
        desk.set(List.of(targets), Optional.empty());
    }

    private Map<IndicatorCode, List<TargetProblem>> refusal(NewTarget... targets) {
        try {
            set(targets);
        } catch (RefusedTargetsException refused) {
            return refused.problems();
        }
        return Map.of();
    }

    private NewTarget target(IndicatorCode indicator, LocalDate from, String value, String band) {
        return new NewTarget(
                indicator, TargetScope.EVERYBODY, from, Optional.empty(), goal(value, band), standing(indicator));
    }

    private List<Target> standing(IndicatorCode indicator) {
        return desk.known().targetRules().standing(indicator, TargetScope.EVERYBODY);
    }

    private List<String> journal() {
        return jdbc.sql("SELECT CONCAT_WS('|', username, deed, subject, detail) FROM journal WHERE deed LIKE 'TARGET%'")
                .query(String.class)
                .list();
    }

    private static Goal goal(String value, String band) {
        return new Goal(new BigDecimal(value), new BigDecimal(band));
    }

    private static @Nullable String value(Target target) {
        var goal = target.goal();
        return goal == null ? null : goal.value().stripTrailingZeros().toPlainString();
    }
}
