package vn.cchc.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.cchc.access.Scope;
import vn.cchc.letter.LetterChange.Kind;
import vn.cchc.letter.LetterChange.Part;
import vn.cchc.period.AsOf;
import vn.cchc.period.Month;
import vn.cchc.period.Span;
import vn.cchc.place.StoredDistrict;
import vn.cchc.place.UnitId;
import vn.cchc.platform.DatabaseTest;

/** What became of a register that was written by hand; the moment asked about is the end of 1 July 2017. */
@DatabaseTest
class LetterChangesQueryTest {

    private static final Month JULY = new Month(2017, 7);

    private final JdbcClient jdbc;
    private final StoredDistrict stored;
    private final LetterRegister register;
    private UnitId laiUyen = new UnitId(0);
    private UnitId hungHoa = new UnitId(0);

    LetterChangesQueryTest(JdbcClient jdbc) {
        this.jdbc = jdbc;
        stored = new StoredDistrict(jdbc);
        register = new LetterRegister(new LetterBookQuery(jdbc), new LettersQuery(jdbc), new LetterChangesQuery(jdbc));
    }

    @BeforeEach
    void foundTwoCommunesLongAgo() {
        itIs("2017-06-20 08:00:00");
        laiUyen = stored.commune("25822", "Lai Uyên");
        hungHoa = stored.commune("25831", "Hưng Hòa");
    }

    @AfterEach
    void leaveTheClock() {
        jdbc.sql("SET @@session.timestamp = DEFAULT").update();
    }

    @Test
    void tellsNothingOfEntriesThatAreAsTheyWere() {
        stored.letter(laiUyen, "DEATH", "2017-06-20");
        assertThat(changes(Scope.EVERYTHING).first()).isEmpty();
    }

    @Test
    void tellsAnEntryWrittenSince() {
        itIs("2017-07-02 09:00:00");
        long added = stored.letter(laiUyen, "DEATH", "2017-07-02");
        assertThat(changes(Scope.EVERYTHING).first()).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(Kind.ADDED);
            assertThat(change.letter().id()).isEqualTo(added);
            assertThat(change.at()).isEqualTo("2017-07-02T09:00:00");
        });
    }

    @Test
    void tellsAnEntryWrittenBeforeItsDayHadCome() {
        stored.letter(laiUyen, "DEATH", "2017-07-03");
        assertThat(kinds()).containsExactly(Kind.ADDED);
    }

    @Test
    void tellsAnEntryVoidedSinceWithItsReason() {
        long voided = stored.letter(laiUyen, "DEATH", "2017-06-20");
        itIs("2017-07-02 09:00:00");
        stored.voidLetter(voided);
        assertThat(changes(Scope.EVERYTHING).first()).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(Kind.VOIDED);
            assertThat(change.letter().voidReason()).isEqualTo("Ghi trùng");
        });
    }

    @Test
    void tellsWhatWasCorrected() {
        long corrected = stored.letter(laiUyen, "LATE_DOSSIER", "2017-06-20", 3);
        itIs("2017-07-02 09:00:00");
        jdbc.sql("UPDATE letter SET days_late = 4, note = 'Đếm lại' WHERE id = :id")
                .param("id", corrected)
                .update();
        assertThat(changes(Scope.EVERYTHING).first()).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(Kind.CORRECTED);
            assertThat(change.changed()).containsExactly(Part.DAYS_LATE, Part.NOTE);
        });
    }

    @Test
    void tellsAnEntryThatWasMovedToAnotherMonth() {
        long moved = stored.letter(laiUyen, "DEATH", "2017-06-20");
        itIs("2017-07-02 09:00:00");
        jdbc.sql("UPDATE letter SET handed_on = '2017-06-01', month = '2017-06-01' WHERE id = :id")
                .param("id", moved)
                .update();
        assertThat(changes(Scope.EVERYTHING).first())
                .singleElement()
                .extracting(LetterChange::changed)
                .isEqualTo(List.of(Part.HANDED_ON));
    }

    @Test
    void listsAFewOfAKindAndCountsAll() {
        itIs("2017-07-02 09:00:00");
        for (int letter = 0; letter < 5; letter++) {
            stored.letter(laiUyen, "DEATH", "2017-07-02");
        }
        var changes = register.changes(since(), Scope.EVERYTHING, 2);
        assertThat(changes.first(Kind.ADDED)).hasSize(2);
        assertThat(changes.count(Kind.ADDED)).isEqualTo(5);
        assertThat(changes.count(Kind.VOIDED)).isZero();
        var all = new ArrayList<LetterChange>();
        register.eachChange(since(), Scope.EVERYTHING, all::add);
        assertThat(all).hasSize(5);
    }

    @Test
    void ofOtherUnitsAreHiddenFromAnOfficer() {
        itIs("2017-07-02 09:00:00");
        stored.letter(hungHoa, "DEATH", "2017-07-02");
        assertThat(changes(Scope.of(laiUyen)).counts()).isEmpty();
    }

    private List<Kind> kinds() {
        return changes(Scope.EVERYTHING).first().stream()
                .map(LetterChange::kind)
                .toList();
    }

    private LetterChanges changes(Scope scope) {
        return register.changes(since(), scope, 10);
    }

    private LetterFilter since() {
        return new LetterFilter(
                Span.of(JULY),
                LocalDate.of(2017, 8, 8),
                Set.of(laiUyen, hungHoa),
                Optional.empty(),
                Optional.empty(),
                AsOf.endOf(LocalDate.of(2017, 7, 1)));
    }

    private void itIs(String moment) {
        jdbc.sql("SET @@session.timestamp = UNIX_TIMESTAMP('" + moment + "')").update();
    }
}
