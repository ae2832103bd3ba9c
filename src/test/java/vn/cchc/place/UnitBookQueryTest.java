package vn.cchc.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.cchc.period.AsOf;
import vn.cchc.place.UnitChange.Heir;
import vn.cchc.platform.DatabaseTest;

@DatabaseTest
class UnitBookQueryTest {

    private static final LocalDate FOUNDED = LocalDate.of(2014, 4, 1);
    private static final LocalDate TODAY = LocalDate.of(2017, 8, 8);
    private static final LocalDate DAY = LocalDate.of(2017, 9, 1);

    private final JdbcClient jdbc;
    private final StoredDistrict stored;
    private final UnitsQuery units;
    private final UnitBookQuery book;

    UnitBookQueryTest(JdbcClient jdbc) {
        this.jdbc = jdbc;
        stored = new StoredDistrict(jdbc);
        units = new UnitsQuery(jdbc);
        book = new UnitBookQuery(jdbc);
    }

    @AfterEach
    void letTimeRun() {
        jdbc.sql("SET @@session.timestamp = DEFAULT").update();
    }

    @Test
    void givesNewUnitsTheirIdsAndReadsBackWhatItWrote() {
        var one = commune("25825", "Tân Hưng");
        var other = commune("25834", "Lai Hưng");
        var written = write(merge(one, other));
        var heir = written.begun().getFirst();
        assertThat(heir.id().value()).isPositive();
        assertThat(now().versions())
                .containsExactlyInAnyOrderElementsOf(written.after().versions());
        assertThat(now().successions())
                .extracting(Succession::predecessor, Succession::successor)
                .containsExactlyInAnyOrder(
                        org.assertj.core.api.Assertions.tuple(one, heir.id()),
                        org.assertj.core.api.Assertions.tuple(other, heir.id()));
    }

    @Test
    void letsACodePassOnTheDay() {
        var one = commune("25825", "Tân Hưng");
        var other = commune("25834", "Lai Hưng");
        var heir = write(merge(one, other)).begun().getFirst();
        assertThat(now().find("25834", DAY.minusDays(1))).map(UnitVersion::id).contains(other);
        assertThat(now().find("25834", DAY)).map(UnitVersion::id).contains(heir.id());
    }

    @Test
    void stillKnowsTheUnitsOfBefore() {
        at("2017-07-01 08:00:00");
        var one = commune("25825", "Tân Hưng");
        var other = commune("25834", "Lai Hưng");
        at("2017-08-08 09:20:00");
        write(merge(one, other));

        var before = units.history(AsOf.endOf(LocalDate.of(2017, 8, 7)));
        assertThat(before.on(DAY)).extracting(UnitVersion::id).containsExactlyInAnyOrder(one, other);
        assertThat(before.successions()).isEmpty();
        assertThat(now().on(DAY)).extracting(UnitVersion::name).containsExactly("Bến Cát");
    }

    @Test
    void leavesNothingOfAWithdrawnChangeButItsMemory() {
        at("2017-07-01 08:00:00");
        var one = commune("25825", "Tân Hưng");
        var other = commune("25834", "Lai Hưng");
        var before = now();
        at("2017-08-01 08:00:00");
        write(merge(one, other));
        at("2017-08-08 09:20:00");
        write(new UnitChange.Withdraw(one, DAY));

        assertThat(now().versions()).containsExactlyInAnyOrderElementsOf(before.versions());
        assertThat(now().successions()).isEmpty();
        assertThat(units.history(AsOf.endOf(LocalDate.of(2017, 8, 7))).successions())
                .hasSize(2);
    }

    @Test
    void correctsANameInItsPlace() {
        var id = commune("25831", "Hưng Hoà");
        write(new UnitChange.Correct(id, FOUNDED, "Hưng Hòa", "Hung Hoa", "Gõ nhầm dấu"));
        assertThat(now().versionsOf(id))
                .containsExactly(new UnitVersion(
                        id, "25831", "Hưng Hòa", "Hung Hoa", UnitKind.COMMUNE, null, FOUNDED, UnitVersion.FOR_EVER));
    }

    /** Somebody wrote the unit meanwhile without saying so. */
    @Test
    void saysThatACodeIsTakenWhereTheDatabaseDoes() {
        var plan = UnitPlan.of(
                now(), new UnitChange.Create(new UnitDraft("25813", "B", "B", UnitKind.WARD, null), DAY), TODAY);
        commune("25813", "Bến Cát");
        assertThat(catchThrowableOfType(RefusedUnitChangeException.class, () -> book.write(plan))
                        .problems())
                .extracting(UnitProblem::kind)
                .containsExactly(UnitProblem.Kind.CODE_TAKEN);
    }

    private UnitPlan write(UnitChange change) {
        return book.write(UnitPlan.of(now(), change, TODAY));
    }

    private UnitHistory now() {
        return units.history(AsOf.NOW);
    }

    private static UnitChange merge(UnitId one, UnitId other) {
        return new UnitChange.Merge(
                List.of(one, other),
                new Heir.New(new UnitDraft("25834", "Bến Cát", "Ben Cat", UnitKind.WARD, null)),
                DAY);
    }

    private UnitId commune(String code, String name) {
        return stored.unit("CCHC", code, name, UnitKind.COMMUNE, FOUNDED, UnitVersion.FOR_EVER);
    }

    private void at(String moment) {
        jdbc.sql("SET @@session.timestamp = UNIX_TIMESTAMP('" + moment + "')").update();
    }
}
