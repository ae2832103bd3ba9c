package vn.cchc.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.cchc.access.Scope;
import vn.cchc.period.AsOf;
import vn.cchc.period.Month;
import vn.cchc.period.Span;
import vn.cchc.place.StoredDistrict;
import vn.cchc.place.UnitId;
import vn.cchc.platform.DatabaseTest;

/** The register through its own door, so that every answer is within a scope. */
@DatabaseTest
class LettersQueryTest {

    private static final Span JULY = Span.of(new Month(2017, 7));
    private static final LocalDate TODAY = LocalDate.of(2017, 8, 8);

    private final StoredDistrict stored;
    private final LetterRegister register;
    private UnitId laiUyen = new UnitId(0);
    private UnitId hungHoa = new UnitId(0);

    LettersQueryTest(JdbcClient jdbc) {
        stored = new StoredDistrict(jdbc);
        register = new LetterRegister(new LetterBookQuery(jdbc), new LettersQuery(jdbc), new LetterChangesQuery(jdbc));
    }

    @BeforeEach
    void foundTwoCommunes() {
        laiUyen = stored.commune("25822", "Lai Uyên");
        hungHoa = stored.commune("25831", "Hưng Hòa");
    }

    @Nested
    class Entries {

        @Test
        void areThoseOfTheReportingMonth() {
            long first = stored.letter(laiUyen, "DEATH", "2017-06-15");
            long last = stored.letter(laiUyen, "DEATH", "2017-07-14");
            stored.letter(laiUyen, "DEATH", "2017-06-14");
            stored.letter(laiUyen, "DEATH", "2017-07-15");
            assertThat(ids(filter("", ""), Scope.EVERYTHING)).containsExactly(last, first);
        }

        @Test
        void datedLaterThanTodayWait() {
            long today = stored.letter(laiUyen, "DEATH", "2017-07-01");
            stored.letter(laiUyen, "DEATH", "2017-07-02");
            var filter = new LetterFilter(
                    JULY, LocalDate.of(2017, 7, 1), Set.of(laiUyen), Optional.empty(), Optional.empty(), AsOf.NOW);
            assertThat(ids(filter, Scope.EVERYTHING)).containsExactly(today);
            assertThat(register.count(filter, Scope.EVERYTHING)).isEqualTo(1);
        }

        @Test
        void areReadOneByOneInTheOrderOfThePages() {
            for (int letter = 0; letter < 3; letter++) {
                stored.letter(laiUyen, "DEATH", "2017-07-0" + (letter + 1));
            }
            var read = new ArrayList<Long>();
            register.each(filter("", ""), Scope.EVERYTHING, LetterOrder.NEWEST_FIRST, letter -> read.add(letter.id()));
            assertThat(read).containsExactlyElementsOf(ids(filter("", ""), Scope.EVERYTHING));
        }

        @Test
        void readOneByOneAreWithinTheScopeToo() {
            stored.letter(hungHoa, "DEATH", "2017-07-01");
            var read = new ArrayList<Letter>();
            register.each(filter("", ""), officer(), LetterOrder.NEWEST_FIRST, read::add);
            assertThat(read).isEmpty();
        }

        @Test
        void areThoseOfOneType() {
            stored.letter(laiUyen, "DEATH", "2017-07-01");
            long apology = stored.letter(laiUyen, "ERROR", "2017-07-01");
            assertThat(ids(filter("APOLOGY", ""), Scope.EVERYTHING)).containsExactly(apology);
        }

        @Test
        void areThoseOfOneOccasion() {
            stored.letter(laiUyen, "ERROR", "2017-07-01");
            long late = stored.letter(laiUyen, "LATE_DOSSIER", "2017-07-01", 3);
            assertThat(ids(filter("", "LATE_DOSSIER"), Scope.EVERYTHING)).containsExactly(late);
        }

        @Test
        void areThoseOfTheUnitsAskedFor() {
            stored.letter(laiUyen, "DEATH", "2017-07-01");
            var filter = new LetterFilter(JULY, TODAY, Set.of(hungHoa), Optional.empty(), Optional.empty(), AsOf.NOW);
            assertThat(ids(filter, Scope.EVERYTHING)).isEmpty();
        }

        @Test
        void areNoneWithoutUnits() {
            stored.letter(laiUyen, "DEATH", "2017-07-01");
            var filter = new LetterFilter(JULY, TODAY, Set.of(), Optional.empty(), Optional.empty(), AsOf.NOW);
            assertThat(register.count(filter, Scope.EVERYTHING)).isZero();
        }

        @Test
        void areNoneForATypeNobodyKnows() {
            stored.letter(laiUyen, "DEATH", "2017-07-01");
            assertThat(ids(filter("' OR '1'='1", ""), Scope.EVERYTHING)).isEmpty();
        }

        @Test
        void ofOtherUnitsAreHiddenFromAnOfficer() {
            stored.letter(hungHoa, "DEATH", "2017-07-01");
            long own = stored.letter(laiUyen, "DEATH", "2017-07-01");
            assertThat(ids(filter("", ""), officer())).containsExactly(own);
        }

        @Test
        void ofOtherUnitsAreNotEvenCountedForAnOfficer() {
            stored.letter(hungHoa, "DEATH", "2017-07-01");
            assertThat(register.count(filter("", ""), officer())).isZero();
        }

        @Test
        void stayReadableWithTheReasonWhenVoided() {
            stored.voidLetter(stored.letter(laiUyen, "DEATH", "2017-07-01"));
            assertThat(register.list(filter("", ""), Scope.EVERYTHING, LetterOrder.NEWEST_FIRST, 0, 10))
                    .extracting(Letter::voidReason)
                    .containsExactly("Ghi trùng");
        }

        @Test
        void areNumberedAsPeopleWriteThem() {
            stored.letter(laiUyen, "DEATH", "2017-07-01");
            assertThat(register.list(filter("", ""), Scope.EVERYTHING, LetterOrder.NEWEST_FIRST, 0, 10))
                    .extracting(Letter::number)
                    .containsExactly("01/TCB");
        }

        @Test
        void comeWithTheLatestDossierFirst() {
            long none = stored.letter(laiUyen, "ERROR", "2017-07-01");
            long twoDays = stored.letter(laiUyen, "LATE_DOSSIER", "2017-07-01", 2);
            long nineDays = stored.letter(laiUyen, "LATE_DOSSIER", "2017-07-01", 9);
            var letters = register.list(filter("", ""), Scope.EVERYTHING, LetterOrder.LATEST_DOSSIER_FIRST, 0, 10);
            assertThat(letters).extracting(Letter::id).containsExactly(nineDays, twoDays, none);
        }

        @ParameterizedTest
        @EnumSource
        void ofOneDayAreOnExactlyOnePage(LetterOrder order) {
            var written = new ArrayList<Long>();
            for (int letter = 0; letter < 7; letter++) {
                written.add(stored.letter(letter % 2 == 0 ? laiUyen : hungHoa, "DEATH", "2017-07-01"));
            }
            var read = new ArrayList<Long>();
            for (int offset = 0; offset < 7; offset += 2) {
                register.list(filter("", ""), Scope.EVERYTHING, order, offset, 2)
                        .forEach(letter -> read.add(letter.id()));
            }
            assertThat(read).containsExactlyInAnyOrderElementsOf(written);
        }

        @Test
        void areCountedOverAllPages() {
            stored.letter(laiUyen, "DEATH", "2017-07-01");
            stored.letter(hungHoa, "DEATH", "2017-07-01");
            assertThat(register.count(filter("", ""), Scope.EVERYTHING)).isEqualTo(2);
        }

        private Scope officer() {
            return Scope.of(laiUyen);
        }

        private LetterFilter filter(String type, String occasion) {
            return new LetterFilter(JULY, TODAY, Set.of(laiUyen, hungHoa), choice(type), choice(occasion), AsOf.NOW);
        }

        private Optional<String> choice(String code) {
            return Optional.of(code).filter(text -> !text.isEmpty());
        }

        private List<Long> ids(LetterFilter filter, Scope scope) {
            return register.list(filter, scope, LetterOrder.NEWEST_FIRST, 0, 10).stream()
                    .map(Letter::id)
                    .toList();
        }
    }

    @Nested
    class Counts {

        @Test
        void areByUnitMonthAndOccasion() {
            stored.letter(laiUyen, "DEATH", "2017-07-01");
            stored.letter(laiUyen, "DEATH", "2017-07-02");
            stored.letter(laiUyen, "BIRTH", "2017-07-02");
            assertThat(register.counts(JULY, TODAY, AsOf.NOW))
                    .extracting(count -> count.occasion().code(), LetterCount::quantity)
                    .containsExactly(tuple("BIRTH", 1), tuple("DEATH", 2));
        }

        @Test
        void leaveVoidedEntriesOut() {
            stored.voidLetter(stored.letter(laiUyen, "DEATH", "2017-07-01"));
            assertThat(register.counts(JULY, TODAY, AsOf.NOW)).isEmpty();
        }

        @Test
        void leaveLettersOfTomorrowOut() {
            stored.letter(laiUyen, "DEATH", "2017-08-09");
            assertThat(register.counts(Span.of(new Month(2017, 8)), TODAY, AsOf.NOW))
                    .isEmpty();
        }
    }
}
