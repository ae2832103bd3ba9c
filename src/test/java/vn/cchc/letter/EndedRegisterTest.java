package vn.cchc.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import vn.cchc.access.Acting;
import vn.cchc.access.Rights;
import vn.cchc.access.Role;
import vn.cchc.access.Scope;
import vn.cchc.period.AsOf;
import vn.cchc.period.Month;
import vn.cchc.period.Span;
import vn.cchc.place.StoredDistrict;
import vn.cchc.place.UnitId;
import vn.cchc.place.UnitKind;
import vn.cchc.place.UnitVersion;
import vn.cchc.platform.DatabaseTest;

/** Tân Hưng passed into Bến Cát on 01/7/2017, and Lai Uyên was divided; today is 08/8/2017. */
@SpringBootTest(properties = "vaadin.productionMode=true")
@DatabaseTest
class EndedRegisterTest {

    private static final LocalDate FOUNDED = LocalDate.of(2014, 4, 1);
    private static final LocalDate MERGED = LocalDate.of(2017, 7, 1);
    private static final LocalDate LAST_DAY = MERGED.minusDays(1);

    @Autowired
    JdbcClient jdbc;

    @Autowired
    LetterDesk desk;

    @Autowired
    LetterRegister register;

    @Autowired
    Rights rights;

    private UnitId tanHung;
    private UnitId laiUyen;
    private UnitId benCat;
    private UnitId hungHoa;

    @BeforeEach
    void reorganise() {
        var stored = new StoredDistrict(jdbc);
        tanHung = stored.unit("CCHC", "25825", "Tân Hưng", UnitKind.COMMUNE, FOUNDED, MERGED);
        laiUyen = stored.unit("CCHC", "25822", "Lai Uyên", UnitKind.COMMUNE, FOUNDED, MERGED);
        benCat = stored.unit("CCHC", "25813", "Bến Cát", UnitKind.WARD, MERGED, UnitVersion.FOR_EVER);
        hungHoa = stored.unit("CCHC", "25831", "Hưng Hòa", UnitKind.COMMUNE, FOUNDED, UnitVersion.FOR_EVER);
        stored.succession(tanHung, benCat, MERGED, "MERGE", "1");
        stored.succession(laiUyen, benCat, MERGED, "SPLIT", "0.4");
        stored.succession(laiUyen, hungHoa, MERGED, "SPLIT", "0.6");
    }

    @AfterEach
    void forgetEverything() {
        List.of("journal", "letter", "succession")
                .forEach(table -> jdbc.sql("DELETE FROM " + table).update());
        new StoredDistrict(jdbc).forgetUnits();
    }

    @Test
    void isKeptByTheOfficerOfTheUnitThatCarriesOnTheWhole() {
        officer(benCat).does(() -> {
            assertThat(desk.enter(tanHung, birth(LAST_DAY), Grounds.NONE)).isEqualTo(1);
            desk.correct(tanHung, newest(), birth(LAST_DAY.minusDays(1)), Grounds.NONE);
            assertThat(register.list(whole(tanHung, laiUyen, benCat), rights.scope(), LetterOrder.NEWEST_FIRST, 0, 10))
                    .extracting(Letter::unit)
                    .containsExactly(tanHung);
            assertThat(register.unitsWithEntries(rights.scope())).containsExactly(tanHung);
            desk.strike(tanHung, newest(), "Ghi trùng");
        });
        assertThat(jdbc.sql("SELECT unit_id FROM journal ORDER BY id")
                        .query(Long.class)
                        .list())
                .containsOnly(tanHung.value())
                .hasSize(3);
    }

    @Test
    void isKeptByWhoeverStillWorksForTheUnitAndByTheDistrict() {
        officer(tanHung).does(() -> desk.enter(tanHung, birth(LAST_DAY), Grounds.NONE));
        Acting.as("reviewer", Role.REVIEWER).does(() -> {
            desk.strike(tanHung, newest(), "Ghi trùng");
            desk.enter(laiUyen, birth(LAST_DAY), Grounds.NONE);
        });
        assertThat(jdbc.sql("SELECT COUNT(*) FROM letter").query(Integer.class).single())
                .isEqualTo(2);
    }

    @Test
    void isNobodyElsesToKeep() {
        Acting.as("reviewer", Role.REVIEWER).does(() -> desk.enter(tanHung, birth(LAST_DAY), Grounds.NONE));
        long entry = newest();
        for (var other : List.of(hungHoa, laiUyen)) {
            officer(other).does(() -> {
                assertDenied(() -> desk.enter(tanHung, birth(LAST_DAY), Grounds.NONE));
                assertDenied(() -> desk.correct(tanHung, entry, birth(LAST_DAY), Grounds.NONE));
                assertDenied(() -> desk.strike(tanHung, entry, "Ghi trùng"));
                assertDenied(() -> desk.find(tanHung, entry));
                assertDenied(() -> register.count(whole(tanHung), new Scope(Optional.of(other), Set.of(tanHung))));
                assertThat(register.count(whole(tanHung), rights.scope())).isZero();
            });
        }
    }

    /** Two carry on a part of it each, and neither its books. */
    @Test
    void isTheDistrictsWhereTheUnitWasDivided() {
        for (var heir : List.of(benCat, hungHoa)) {
            officer(heir).does(() -> assertDenied(() -> desk.enter(laiUyen, birth(LAST_DAY), Grounds.NONE)));
        }
    }

    @Test
    void takesNoLetterFromAfterTheUnitsEnd() {
        officer(benCat).does(() -> {
            assertThatExceptionOfType(RefusedLetterException.class)
                    .isThrownBy(() -> desk.enter(tanHung, birth(MERGED), Grounds.NONE))
                    .satisfies(
                            refused -> assertThat(refused.problems()).containsExactly(LetterProblem.DAY_WITHOUT_UNIT));
            assertThat(desk.enter(benCat, birth(MERGED), Grounds.NONE)).isEqualTo(1);
        });
    }

    @Test
    void numbersAndApologisesWithinTheRegisterThatTheLetterBelongsTo() {
        officer(benCat).does(() -> {
            assertThat(desk.enter(tanHung, apology("H1"), Grounds.NONE)).isEqualTo(1);
            assertThat(desk.enter(tanHung, apology("H2"), Grounds.NONE)).isEqualTo(2);
            assertThatExceptionOfType(RefusedLetterException.class)
                    .isThrownBy(() -> desk.enter(tanHung, apology("H1"), Grounds.NONE))
                    .satisfies(refused ->
                            assertThat(refused.problems()).containsExactly(LetterProblem.DOSSIER_APOLOGISED));
            assertThat(desk.enter(benCat, birth(MERGED), Grounds.NONE)).isEqualTo(1);
        });
    }

    private static Acting officer(UnitId unit) {
        return Acting.officer("officer", unit);
    }

    private static void assertDenied(Runnable deed) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(deed::run);
    }

    private static LetterFilter whole(UnitId... units) {
        return new LetterFilter(
                new Span(new Month(2017, 1), new Month(2017, 8)),
                LocalDate.of(2017, 8, 8),
                Set.of(units),
                Optional.empty(),
                Optional.empty(),
                AsOf.NOW);
    }

    private long newest() {
        return jdbc.sql("SELECT MAX(id) FROM letter").query(Long.class).single();
    }

    private static NewLetter birth(LocalDate day) {
        return new NewLetter("BIRTH", day, Optional.empty(), "Chủ tịch UBND xã", "", null, "", "");
    }

    private static NewLetter apology(String dossier) {
        return new NewLetter(
                Occasion.LATE_DOSSIER, LAST_DAY, Optional.empty(), "Chủ tịch UBND xã", dossier, 2, "Máy hỏng", "");
    }
}
