package vn.cchc.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import vn.cchc.access.Acting;
import vn.cchc.access.Role;
import vn.cchc.access.SignedInAs;
import vn.cchc.administration.UnitTrace.Kind;
import vn.cchc.change.Announced;
import vn.cchc.change.Subject;
import vn.cchc.journal.Deed;
import vn.cchc.journal.Journal;
import vn.cchc.journal.JournalEntry;
import vn.cchc.journal.JournalFilter;
import vn.cchc.kit.ShellTitle;
import vn.cchc.kit.Texts;
import vn.cchc.period.AsOf;
import vn.cchc.period.Month;
import vn.cchc.place.RefusedUnitChangeException;
import vn.cchc.place.StoredDistrict;
import vn.cchc.place.UnitChange;
import vn.cchc.place.UnitChange.Heir;
import vn.cchc.place.UnitChange.Part;
import vn.cchc.place.UnitDraft;
import vn.cchc.place.UnitId;
import vn.cchc.place.UnitKind;
import vn.cchc.place.UnitPlan;
import vn.cchc.place.UnitProblem;
import vn.cchc.place.UnitVersion;
import vn.cchc.place.Units;
import vn.cchc.platform.DatabaseTest;

/** Tân Hưng and Lai Hưng change on 01/9/2017, the first month without them being September. */
@RecordApplicationEvents
@SpringBootTest(properties = "vaadin.productionMode=true")
@DatabaseTest
class UnitDeskTest {

    private static final LocalDate FOUNDED = LocalDate.of(2014, 4, 1);
    private static final LocalDate DAY = LocalDate.of(2017, 9, 1);
    private static final LocalDate FAR = LocalDate.of(2090, 1, 1);

    @Autowired
    JdbcClient jdbc;

    @Autowired
    UnitDesk desk;

    @Autowired
    Units units;

    @Autowired
    Journal journal;

    @Autowired
    ShellTitle shell;

    @Autowired
    ApplicationEvents events;

    private StoredDistrict stored;
    private UnitId tanHung;
    private UnitId laiHung;

    @BeforeEach
    void foundADistrict() {
        forgetEverything();
        stored = new StoredDistrict(jdbc);
        tanHung = commune("25825", "Tân Hưng");
        laiHung = commune("25834", "Lai Hưng");
    }

    @AfterEach
    void forgetEverything() {
        List.of("journal", "annotation", "closed_month", "letter", "observation", "submission", "succession")
                .forEach(table -> jdbc.sql("DELETE FROM " + table).update());
        jdbc.sql("DELETE FROM target WHERE unit_id <> 0").update();
        jdbc.sql("DELETE FROM account WHERE unit_id IS NOT NULL").update();
        new StoredDistrict(jdbc).forgetUnits();
    }

    @Test
    @SignedInAs(Role.ADMIN)
    void writesNothingForAPreview() {
        var seen = desk.preview(merge());
        assertThat(seen.plan().begun()).hasSize(1);
        assertThat(units.history(AsOf.NOW).versions()).hasSize(2);
        assertThat(deeds()).isEmpty();
    }

    @Test
    @SignedInAs(Role.ADMIN)
    void showsTheNewUnitsToEverybodyAtOnce() {
        assertThat(units.history(AsOf.NOW).on(DAY)).hasSize(2);
        confirm(merge());
        assertThat(units.history(AsOf.NOW).on(DAY))
                .extracting(UnitVersion::name)
                .containsExactly("Bến Cát");
    }

    @Test
    @SignedInAs(Role.ADMIN)
    void namesARenamedDistrictInTheFrameAtOnce() {
        var district = stored.unit("CCHC", "719", "Bàu Bàng", UnitKind.DISTRICT, FOUNDED, UnitVersion.FOR_EVER);
        var texts = Texts.of(Texts.VIETNAMESE);
        assertThat(shell.district(texts)).isEqualTo("Huyện Bàu Bàng");
        confirm(new UnitChange.Alter(
                district, new UnitDraft("719", "Bàu Bàng Mới", "New", UnitKind.DISTRICT, null), DAY));
        assertThat(shell.district(texts)).isEqualTo("Huyện Bàu Bàng Mới");
    }

    @Test
    @SignedInAs(Role.ADMIN)
    void tellsOpenScreensOfAChange() {
        confirm(rename());
        assertThat(events.stream(Announced.class))
                .singleElement()
                .extracting(Announced::subjects)
                .isEqualTo(Set.of(Subject.UNITS));
    }

    @Test
    @SignedInAs(Role.ADMIN)
    void refusesAChangeThatWasDrawnOnOtherUnits() {
        long basis = desk.preview(merge()).basis();
        confirm(rename());
        assertThat(catchThrowableOfType(RefusedUnitChangeException.class, () -> desk.confirm(merge(), basis))
                        .problems())
                .extracting(UnitProblem::kind)
                .containsExactly(UnitProblem.Kind.CHANGED_MEANWHILE);
        assertThat(units.history(AsOf.NOW).successions()).isEmpty();
    }

    /** Both saw the same units; the announcement lets the second wait until the first is written. */
    @Test
    @SignedInAs(Role.ADMIN)
    void writesOneOfTwoChangesThatAreConfirmedAtOnce() {
        long basis = desk.preview(rename()).basis();
        var start = new CountDownLatch(1);
        try (var both = Executors.newFixedThreadPool(2)) {
            var outcomes = Stream.of(merge(), rename())
                    .map(change -> both.submit(() -> {
                        start.await();
                        return outcome(change, basis);
                    }))
                    .toList();
            start.countDown();
            assertThat(outcomes)
                    .extracting(Future::get)
                    .containsExactlyInAnyOrder(List.of(), List.of(UnitProblem.Kind.CHANGED_MEANWHILE));
        }
        assertThat(deeds()).hasSize(1);
    }

    private List<UnitProblem.Kind> outcome(UnitChange change, long basis) {
        return Acting.as("admin", Role.ADMIN).asks(() -> {
            try {
                desk.confirm(change, basis);
                return List.of();
            } catch (RefusedUnitChangeException refused) {
                return refused.problems().stream().map(UnitProblem::kind).toList();
            }
        });
    }

    @Test
    @SignedInAs(Role.ADMIN)
    void namesTheUnitOfAnotherProvinceThatHasACode() {
        var root = stored.unit("CCHC", "719", "Bàu Bàng", UnitKind.DISTRICT, FOUNDED, UnitVersion.FOR_EVER);
        var city = stored.unit("CCHC", "79", "Hồ Chí Minh", UnitKind.MUNICIPALITY, FOUNDED, UnitVersion.FOR_EVER);
        var benNghe = stored.unit("CCHC", "26734", "Bến Nghé", UnitKind.WARD, FOUNDED, UnitVersion.FOR_EVER);
        stored.below(benNghe, city);
        stored.root(root);
        var change = new UnitChange.Create(draft("26734", "An Điền"), DAY);
        assertThat(catchThrowableOfType(RefusedUnitChangeException.class, () -> desk.preview(change))
                        .problems())
                .extracting(UnitProblem::kind, problem -> problem.about().map(UnitVersion::name))
                .containsExactly(tuple(UnitProblem.Kind.CODE_TAKEN, Optional.of("Bến Nghé")));
    }

    @Test
    @SignedInAs(Role.ADMIN)
    void makesNoChangeTwice() {
        long basis = desk.preview(rename()).basis();
        desk.confirm(rename(), basis);
        assertThatExceptionOfType(RefusedUnitChangeException.class).isThrownBy(() -> desk.confirm(rename(), basis));
        assertThat(deeds()).hasSize(1);
    }

    @Test
    @SignedInAs(Role.ADMIN)
    void findsEverythingThatHangsOnAUnitThatEnds() {
        jdbc.sql("""
                        INSERT INTO account (username, password_hash, display_name, role, unit_id)
                        VALUES ('tanhung', 'x', 'Tân Hưng', 'OFFICER', :unit)
                        """).param("unit", tanHung.value()).update();
        jdbc.sql("""
                        INSERT INTO target (indicator_code, unit_id, valid_from, value)
                        VALUES ('C2', :unit, '2016-01-01', 0.9), ('D1', :unit, '2016-01-01', 0.4)
                        """).param("unit", tanHung.value()).update();
        jdbc.sql("INSERT INTO closed_month (month, closed_by, closed_at) VALUES ('2017-10-01', 'r', '2017-10-20')")
                .update();
        stored.report(tanHung, "2017-07", "APPROVED");
        stored.report(tanHung, "2017-08", "SUBMITTED");
        stored.report(tanHung, "2017-09", "RETURNED");
        stored.observe(tanHung, "2017-10", "dossiers_received", "5");
        stored.letter(tanHung, "BIRTH", "2017-08-31");
        stored.letter(tanHung, "BIRTH", "2017-09-01");
        stored.voidLetter(stored.letter(tanHung, "BIRTH", "2017-09-02"));
        stored.report(laiHung, "2017-09", "SUBMITTED");

        var seen = desk.preview(new UnitChange.End(tanHung, DAY));

        assertThat(seen.firstMonth()).isEqualTo(new Month(2017, 9));
        assertThat(seen.obstacles()).isEmpty();
        assertThat(seen.warnings())
                .extracting(
                        UnitTrace::kind,
                        trace -> trace.inMonth().map(Month::toString).orElse(""),
                        UnitTrace::names)
                .containsExactlyInAnyOrder(
                        tuple(Kind.OFFICER, "", "tanhung"),
                        tuple(Kind.TARGET, "", "C2, D1"),
                        tuple(Kind.WAITING, "2017-08", ""),
                        tuple(Kind.HANDED_IN, "2017-09", ""),
                        tuple(Kind.BEGUN, "2017-10", ""),
                        tuple(Kind.LETTER, "", ""),
                        tuple(Kind.CLOSED_MONTH, "2017-10", ""));
        assertThat(seen.warnings())
                .filteredOn(trace -> trace.kind() == Kind.LETTER)
                .extracting(UnitTrace::count)
                .containsExactly(1);
    }

    @Test
    @SignedInAs(Role.ADMIN)
    void endsNoUnitInAMonthWhoseReportIsApproved() {
        stored.report(tanHung, "2017-09", "APPROVED");
        stored.report(tanHung, "2017-11", "CLOSED");
        var seen = desk.preview(merge());
        assertThat(seen.obstacles()).extracting(UnitTrace::kind).containsExactly(Kind.APPROVED, Kind.APPROVED);
        assertThat(seen.earliestDay()).contains(LocalDate.of(2017, 11, 15));

        assertThatExceptionOfType(HinderedUnitChangeException.class)
                .isThrownBy(() -> desk.confirm(merge(), seen.basis()));

        assertThat(units.history(AsOf.NOW).on(DAY)).hasSize(2);
        assertThat(deeds()).isEmpty();
        assertThat(desk.preview(new UnitChange.End(tanHung, LocalDate.of(2017, 11, 15)))
                        .obstacles())
                .isEmpty();
    }

    @Test
    @SignedInAs(Role.ADMIN)
    void seesAnApprovalThatCameAfterThePreview() {
        long basis = desk.preview(merge()).basis();
        stored.report(tanHung, "2017-09", "APPROVED");
        assertThatExceptionOfType(HinderedUnitChangeException.class).isThrownBy(() -> desk.confirm(merge(), basis));
        assertThat(units.history(AsOf.NOW).successions()).isEmpty();
    }

    @Test
    @SignedInAs(Role.ADMIN)
    void withdrawsNoUnitThatSomethingHangsOn() {
        var begun = confirm(new UnitChange.Create(draft("25900", "An Điền"), FAR))
                .begun()
                .getFirst()
                .id();
        jdbc.sql(
                        "INSERT INTO target (indicator_code, unit_id, valid_from, value) VALUES ('C2', :unit, '2090-01-01', 1)")
                .param("unit", begun.value())
                .update();
        assertThat(desk.preview(new UnitChange.Withdraw(begun, FAR)).obstacles())
                .extracting(UnitTrace::kind)
                .containsExactly(Kind.TARGET);
    }

    /** A report that was opened for everybody and that nobody touched says nothing; the others say where they stand. */
    @Test
    @SignedInAs(Role.ADMIN)
    void saysOfEachReportWhereItStands() {
        stored.report(tanHung, "2017-06", "OPEN", null);
        stored.report(tanHung, "2017-07", "RETURNED");
        stored.report(tanHung, "2017-09", "OPEN", null);
        stored.report(tanHung, "2017-10", "OPEN", null);
        stored.observe(tanHung, "2017-10", "dossiers_received", "5");
        assertThat(desk.preview(new UnitChange.End(tanHung, DAY)).warnings())
                .extracting(
                        UnitTrace::kind,
                        trace -> trace.inMonth().map(Month::toString).orElse(""))
                .containsExactlyInAnyOrder(
                        tuple(Kind.UNFINISHED, "2017-06"),
                        tuple(Kind.RETURNED, "2017-07"),
                        tuple(Kind.BEGUN, "2017-10"));
    }

    @Test
    @SignedInAs(Role.ADMIN)
    void withdrawsAMergerThatHasHappenedWhileNothingHangsOnIt() {
        var benCat = confirm(merge()).begun().getFirst().id();
        stored.report(benCat, "2017-09", "OPEN", null);
        var seen = desk.preview(new UnitChange.Withdraw(tanHung, DAY));
        assertThat(seen.obstacles()).isEmpty();
        assertThat(seen.monthsOwed()).isPositive();

        desk.confirm(seen.change(), seen.basis());

        assertThat(units.history(AsOf.NOW).on(DAY))
                .extracting(UnitVersion::id)
                .containsExactlyInAnyOrder(tanHung, laiHung);
        assertThat(units.history(AsOf.NOW).successions()).isEmpty();
        assertThat(deeds()).extracting(JournalEntry::deed).contains(Deed.UNIT_CHANGE_WITHDRAWN);
    }

    @Test
    @SignedInAs(Role.ADMIN)
    void listsAllThatKeepsAMergerFromBeingWithdrawn() {
        var benCat = confirm(merge()).begun().getFirst().id();
        stored.report(benCat, "2017-09", "APPROVED");
        stored.report(benCat, "2017-10", "SUBMITTED");
        stored.observe(benCat, "2017-11", "dossiers_received", "5");
        stored.letter(benCat, "BIRTH", "2017-09-01");
        stored.voidLetter(stored.letter(benCat, "BIRTH", "2017-09-02"));
        account("bencat", benCat);
        jdbc.sql("""
                        INSERT INTO annotation (happened_on, unit_id, process_change, text, noted_by, noted_at)
                        VALUES ('2017-09-05', :unit, FALSE, 'Trụ sở mới', 'r', '2017-09-05')
                        """).param("unit", benCat.value()).update();

        var seen = desk.preview(new UnitChange.Withdraw(tanHung, DAY));

        assertThat(seen.obstacles())
                .extracting(UnitTrace::kind)
                .containsExactlyInAnyOrder(
                        Kind.APPROVED, Kind.HANDED_IN, Kind.BEGUN, Kind.LETTER, Kind.VOIDED, Kind.OFFICER, Kind.NOTE);
        assertThatExceptionOfType(HinderedUnitChangeException.class)
                .isThrownBy(() -> desk.confirm(seen.change(), seen.basis()));
        assertThat(units.history(AsOf.NOW).on(DAY)).extracting(UnitVersion::id).containsExactly(benCat);
    }

    /** Lai Hưng has reported for both since. */
    @Test
    @SignedInAs(Role.ADMIN)
    void withdrawsNoMergerThatTheHeirHasReportedBy() {
        confirm(new UnitChange.Merge(List.of(tanHung), new Heir.Existing(laiHung), DAY));
        var withdrawal = new UnitChange.Withdraw(tanHung, DAY);
        stored.report(laiHung, "2017-08", "APPROVED");
        assertThat(desk.preview(withdrawal).obstacles()).isEmpty();
        stored.report(laiHung, "2017-09", "APPROVED");
        assertThat(desk.preview(withdrawal).obstacles())
                .extracting(UnitTrace::kind)
                .containsExactly(Kind.APPROVED_OTHERWISE);
    }

    @Test
    @SignedInAs(Role.ADMIN)
    void withdrawsNoKindThatReportsWereApprovedBy() {
        confirm(new UnitChange.Alter(
                tanHung, new UnitDraft("25825", "Tân Hưng", "Tan Hung", UnitKind.TOWNSHIP, null), DAY));
        stored.report(tanHung, "2017-09", "APPROVED");
        assertThat(desk.preview(new UnitChange.Withdraw(tanHung, DAY)).obstacles())
                .extracting(UnitTrace::kind)
                .containsExactly(Kind.APPROVED_OTHERWISE);
    }

    /** Deciding it late is not taking anything back. */
    @Test
    @SignedInAs(Role.ADMIN)
    void warnsOfNothingWhereAKindIsDecidedOverApprovedReports() {
        stored.report(tanHung, "2017-09", "APPROVED");
        var township = new UnitDraft("25825", "Tân Hưng", "Tan Hung", UnitKind.TOWNSHIP, null);
        assertThat(desk.preview(new UnitChange.Alter(tanHung, township, DAY)).warnings())
                .isEmpty();
    }

    @Test
    @SignedInAs(Role.ADMIN)
    void withdrawsANameWhateverWasApproved() {
        confirm(rename());
        stored.report(tanHung, "2017-09", "APPROVED");
        assertThat(desk.preview(new UnitChange.Withdraw(tanHung, DAY)).obstacles())
                .isEmpty();
    }

    @Test
    @SignedInAs(Role.ADMIN)
    void namesTheOfficersWhoseUnitHasEndedAndWhoCarriesItOn() {
        account("laihung", laiHung);
        assertThat(desk.officersLeft()).isEmpty();
        var benCat = confirm(merge()).begun().getFirst().id();
        account("bencat", benCat);
        assertThat(desk.officersLeft())
                .extracting(
                        OfficerLeft::username,
                        left -> left.unit().id(),
                        left -> left.heir().map(UnitVersion::id))
                .containsExactly(tuple("laihung", laiHung, Optional.of(benCat)));
    }

    private void account(String username, UnitId unit) {
        jdbc.sql("""
                        INSERT INTO account (username, password_hash, display_name, role, unit_id)
                        VALUES (:name, 'x', :name, 'OFFICER', :unit)
                        """).param("name", username).param("unit", unit.value()).update();
    }

    @Test
    @SignedInAs(Role.ADMIN)
    void saysWhatANewUnitOwesWhenItsDayHasPassed() {
        assertThat(desk.preview(new UnitChange.Create(draft("25900", "An Điền"), FAR))
                        .monthsOwed())
                .isZero();
        assertThat(desk.preview(new UnitChange.Create(draft("25900", "An Điền"), DAY))
                        .monthsOwed())
                .isPositive();
        assertThat(desk.preview(rename()).monthsOwed()).isZero();
    }

    @Test
    @SignedInAs(Role.ADMIN)
    void writesEveryChangeIntoTheJournal() {
        confirm(new UnitChange.Create(draft("25900", "An Điền"), DAY));
        confirm(rename());
        confirm(new UnitChange.Alter(
                tanHung, new UnitDraft("25825", "Tân Hưng Mới", "New", UnitKind.WARD, null), DAY.plusDays(1)));
        confirm(new UnitChange.Correct(laiHung, FOUNDED, "Lai Hừng", "Lai Hung", "Gõ nhầm dấu"));
        confirm(new UnitChange.Split(
                laiHung,
                List.of(
                        new Part(new Heir.New(draft("25901", "Lai Bình")), new BigDecimal("0.3")),
                        new Part(new Heir.New(draft("25834", "Lai Khê")), new BigDecimal("0.7"))),
                DAY));
        var laiBinh = id("25901", DAY);
        var laiKhe = id("25834", DAY);
        confirm(new UnitChange.Merge(List.of(laiBinh, laiKhe), new Heir.Existing(laiKhe), DAY.plusDays(5)));
        confirm(new UnitChange.End(laiKhe, FAR));
        confirm(new UnitChange.Withdraw(laiKhe, FAR));

        assertThat(deeds())
                .extracting(JournalEntry::deed, JournalEntry::subject, JournalEntry::detail)
                .containsExactly(
                        tuple(Deed.UNIT_CREATED, "25900 An Điền", "01/9/2017 · – → 25900 An Điền (COMMUNE)"),
                        tuple(
                                Deed.UNIT_RENAMED,
                                "25825 Tân Hưng Mới",
                                "01/9/2017 · 25825 Tân Hưng (COMMUNE) → 25825 Tân Hưng Mới (COMMUNE)"),
                        tuple(
                                Deed.UNIT_KIND_CHANGED,
                                "25825 Tân Hưng Mới",
                                "02/9/2017 · 25825 Tân Hưng Mới (COMMUNE) → 25825 Tân Hưng Mới (WARD)"),
                        tuple(
                                Deed.UNIT_CORRECTED,
                                "25834 Lai Hưng",
                                "01/4/2014 · 25834 Lai Hưng (COMMUNE) / Lai Hưng → 25834 Lai Hừng (COMMUNE) / Lai Hung"
                                        + " · Gõ nhầm dấu"),
                        tuple(
                                Deed.UNIT_SPLIT,
                                "25834 Lai Hừng",
                                "01/9/2017 · 25834 Lai Hừng (COMMUNE) → 25901 Lai Bình (COMMUNE) (30%)"
                                        + " + 25834 Lai Khê (COMMUNE) (70%)"),
                        tuple(
                                Deed.UNITS_MERGED,
                                "25834 Lai Khê",
                                "06/9/2017 · 25901 Lai Bình (COMMUNE) → 25834 Lai Khê (COMMUNE)"),
                        tuple(Deed.UNIT_ENDED, "25834 Lai Khê", "01/01/2090 · 25834 Lai Khê (COMMUNE) → –"),
                        tuple(Deed.UNIT_CHANGE_WITHDRAWN, "25834 Lai Khê", "01/01/2090 · – → 25834 Lai Khê (COMMUNE)"));
    }

    private UnitPlan confirm(UnitChange change) {
        return desk.confirm(change, desk.preview(change).basis());
    }

    /** In the order in which they were done. */
    private List<JournalEntry> deeds() {
        return journal.list(JournalFilter.EVERYTHING, 0, 100).reversed();
    }

    private UnitId id(String code, LocalDate day) {
        return units.history(AsOf.NOW).find(code, day).orElseThrow().id();
    }

    private UnitChange merge() {
        return new UnitChange.Merge(
                List.of(tanHung, laiHung),
                new Heir.New(new UnitDraft("25813", "Bến Cát", "Ben Cat", UnitKind.WARD, null)),
                DAY);
    }

    private UnitChange rename() {
        return new UnitChange.Alter(
                tanHung, new UnitDraft("25825", "Tân Hưng Mới", "New", UnitKind.COMMUNE, null), DAY);
    }

    private static UnitDraft draft(String code, String name) {
        return new UnitDraft(code, name, name, UnitKind.COMMUNE, null);
    }

    private UnitId commune(String code, String name) {
        return stored.unit("CCHC", code, name, UnitKind.COMMUNE, FOUNDED, UnitVersion.FOR_EVER);
    }
}
