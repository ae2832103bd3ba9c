package vn.cchc.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.cchc.period.Month;
import vn.cchc.place.UnitId;
import vn.cchc.platform.DatabaseTest;

@DatabaseTest
class JournalQueryTest {

    private static final LocalDateTime MORNING = LocalDateTime.of(2017, 8, 7, 9, 20, 30, 125_000_000);
    private static final UnitId LAI_HUNG = new UnitId(8);
    private static final Month JULY = new Month(2017, 7);

    private final JournalQuery query;
    private final JournalExtentQuery extents;
    private final JdbcClient jdbc;

    JournalQueryTest(DataSource source) {
        this.jdbc = JdbcClient.create(source);
        this.query = new JournalQuery(jdbc, new NamedParameterJdbcTemplate(source));
        this.extents = new JournalExtentQuery(jdbc);
    }

    @BeforeEach
    void writeThree() {
        for (var name : List.of("gone", "an", "binh", "chi", "leader")) {
            jdbc.sql(
                            "INSERT INTO account (username, password_hash, display_name, role) VALUES (:name, '-', :name, 'LEADER')")
                    .param("name", name)
                    .update();
        }
        query.insert("gone", MORNING.minusDays(1), List.of(NewEntry.of(Deed.OPENING_BALANCE_SET, "officer")));
        query.insert(
                "gone",
                MORNING,
                List.of(
                        NewEntry.of(Deed.REPORT_SUBMITTED, LAI_HUNG, JULY),
                        NewEntry.of(Deed.REPORT_RETURNED, LAI_HUNG, JULY).because("Thiếu C3")));
    }

    @Test
    void tellsTheNewestFirstAndWhatIsKnownOfIt() {
        var entries = query.list(JournalFilter.EVERYTHING, 0, 10);

        assertThat(entries)
                .extracting(JournalEntry::deed)
                .containsExactly(Deed.REPORT_RETURNED, Deed.REPORT_SUBMITTED, Deed.OPENING_BALANCE_SET);
        assertThat(entries.getFirst())
                .isEqualTo(new JournalEntry(
                        entries.getFirst().id(),
                        MORNING,
                        entries.getFirst().written(),
                        "gone",
                        "gone",
                        Deed.REPORT_RETURNED,
                        Optional.of(LAI_HUNG),
                        Optional.of(JULY),
                        "",
                        "Thiếu C3"));
    }

    @Test
    void keepsTheMomentOfAClockThatGoesOn() {
        var entry = query.list(JournalFilter.EVERYTHING, 0, 1).getFirst();

        assertThat(entry.written()).isAfter(LocalDateTime.of(2020, 1, 1, 0, 0));
        for (var day : List.of(entry.at().toLocalDate(), entry.written().toLocalDate())) {
            var filter =
                    new JournalFilter(Optional.of(day), Optional.of(day), Optional.empty(), Optional.empty(), Set.of());
            assertThat(query.list(filter, 0, 1)).as(day.toString()).containsExactly(entry);
        }
        var between = Optional.of(LocalDate.of(2018, 1, 1));
        assertThat(query.count(new JournalFilter(between, between, Optional.empty(), Optional.empty(), Set.of())))
                .isZero();
    }

    @Test
    void tellsTheMomentOfEntriesFromBeforeByTheProgramsClock() {
        jdbc.sql("UPDATE journal SET written_at = NULL").update();

        var entry = query.list(JournalFilter.EVERYTHING, 0, 1).getFirst();

        assertThat(entry.written()).isEqualTo(entry.at());
    }

    @Test
    void offersThosePeopleAndDeedsThatAreThere() {
        var extent = extents.of(Optional.empty());

        assertThat(extent.oneUnit()).isFalse();
        assertThat(extent.people()).containsExactly(Map.entry("gone", "gone"));
        assertThat(extent.deeds())
                .containsExactlyInAnyOrder(Deed.OPENING_BALANCE_SET, Deed.REPORT_SUBMITTED, Deed.REPORT_RETURNED);
        assertThat(extent.lastDay()).isPresent();
        assertThat(extents.of(Optional.of(LAI_HUNG)).deeds())
                .containsExactlyInAnyOrder(Deed.REPORT_SUBMITTED, Deed.REPORT_RETURNED);
        assertThat(extents.of(Optional.of(new UnitId(9))).lastDay()).isEmpty();
    }

    @Test
    void tellsWhoHasOnlySignedIn() {
        query.insert("leader", MORNING, List.of(NewEntry.of(Deed.SIGNED_IN, ""), NewEntry.of(Deed.SIGNED_OUT, "")));
        query.insert("–", MORNING, List.of(NewEntry.of(Deed.SIGN_IN_FAILED, "leader")));

        var extent = extents.of(Optional.empty());

        assertThat(extent.people()).containsOnlyKeys("gone", "leader", "–");
        assertThat(extent.visitors()).containsExactlyInAnyOrder("leader", "–");
    }

    /** The server counts the rows that it has looked at. */
    @Test
    void findsWhatIsThereWithoutReadingAllOfIt() {
        for (var name : List.of("an", "binh", "chi")) {
            query.insert(name, MORNING, Collections.nCopies(1000, NewEntry.of(Deed.SIGNED_IN, LAI_HUNG, "")));
            query.insert(name, MORNING, Collections.nCopies(1000, NewEntry.of(Deed.LETTER_ENTERED, LAI_HUNG, "")));
        }
        long before = rowsRead();

        var all = extents.of(Optional.empty());
        var ofOne = extents.of(Optional.of(LAI_HUNG));

        assertThat(rowsRead() - before).isLessThan(300);
        assertThat(all.people()).containsOnlyKeys("an", "binh", "chi", "gone");
        assertThat(ofOne.deeds()).contains(Deed.SIGNED_IN, Deed.LETTER_ENTERED, Deed.REPORT_RETURNED);
    }

    /** Among as many sign-ins; from the newest on, until the page is full. */
    @Test
    void findsTheNewestPageOfWorkWithoutReadingAllOfIt() {
        for (int day = 0; day < 20; day++) {
            query.insert("an", MORNING, Collections.nCopies(200, NewEntry.of(Deed.SIGNED_IN, LAI_HUNG, "")));
            query.insert("an", MORNING, Collections.nCopies(200, NewEntry.of(Deed.LETTER_ENTERED, LAI_HUNG, "")));
        }
        var work = new JournalFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                EnumSet.complementOf(EnumSet.of(Deed.SIGNED_IN, Deed.SIGNED_OUT)));
        long before = rowsRead();

        assertThat(query.list(work, 0, 50)).hasSize(50);

        assertThat(rowsRead() - before).isLessThan(500);
    }

    private long rowsRead() {
        return jdbc
                .sql("SHOW SESSION STATUS LIKE 'Handler_read%'")
                .query((row, number) -> row.getLong("Value"))
                .stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    @Test
    void keepsToTheFilter() {
        var day = Optional.of(LocalDate.of(2017, 8, 6));
        var before = new JournalFilter(Optional.empty(), day, Optional.empty(), Optional.empty(), Set.of());
        var returned = new JournalFilter(
                Optional.of(LocalDate.of(2017, 8, 7)),
                Optional.empty(),
                Optional.of(LAI_HUNG),
                Optional.of("gone"),
                Set.of(Deed.REPORT_RETURNED));

        assertThat(query.list(before, 0, 10)).extracting(JournalEntry::subject).containsExactly("officer");
        assertThat(query.count(returned)).isEqualTo(1);
        assertThat(query.count(JournalFilter.EVERYTHING.withUnit(new UnitId(9))))
                .isZero();
    }

    @Test
    void cutsWhatIsTooLongInsteadOfFailing() {
        query.insert(
                "gone",
                MORNING,
                List.of(NewEntry.of(Deed.OPENING_BALANCE_SET, "ệ".repeat(1200)).because("ằ".repeat(1200))));

        var entry = query.list(JournalFilter.EVERYTHING, 0, 1).getFirst();
        assertThat(entry.subject()).hasSize(1000).endsWith("ệ…");
        assertThat(entry.detail()).hasSize(1000);
    }

    @Test
    void pagesWithoutAGap() {
        assertThat(query.list(JournalFilter.EVERYTHING, 1, 1))
                .extracting(JournalEntry::deed)
                .containsExactly(Deed.REPORT_SUBMITTED);
    }
}
