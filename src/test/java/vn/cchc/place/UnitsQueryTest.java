package vn.cchc.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.cchc.period.AsOf;
import vn.cchc.period.Month;
import vn.cchc.period.ReportingCalendar;
import vn.cchc.platform.DatabaseTest;

@DatabaseTest
class UnitsQueryTest {

    private static final LocalDate FOUNDED = LocalDate.of(2014, 4, 1);
    private static final LocalDate CHANGED = LocalDate.of(2018, 7, 11);
    private static final LocalDate DISSOLVED = LocalDate.of(2025, 7, 1);

    private static final LocalDate FOR_EVER = LocalDate.of(9999, 12, 31);

    private final StoredDistrict stored;
    private final UnitsQuery query;

    UnitsQueryTest(JdbcClient jdbc) {
        stored = new StoredDistrict(jdbc);
        query = new UnitsQuery(jdbc);
    }

    @Test
    void isEmptyOnTheReformCalendarWithoutUnits() {
        assertThat(query.history(AsOf.NOW).versions()).isEmpty();
        assertThat(query.history(AsOf.NOW).calendar()).isEqualTo(BauBang.CALENDAR);
    }

    @Test
    void readsAUnitAsItWasWritten() {
        var id = stored.commune("25822", "Lai Uyên");
        assertThat(query.history(AsOf.NOW).versions())
                .containsExactly(new UnitVersion(
                        id, "25822", "Lai Uyên", "Lai Uyên", UnitKind.COMMUNE, null, FOUNDED, DISSOLVED));
    }

    @Test
    void keepsTheIdThroughAChangeOfKind() {
        var id = stored.unit("CCHC", "25822", "Lai Uyên", UnitKind.COMMUNE, FOUNDED, CHANGED);
        stored.version(id, "25822", "Lai Uyên", UnitKind.TOWNSHIP, CHANGED, DISSOLVED);
        assertThat(query.history(AsOf.NOW).roster(new Month(2018, 7), UnitGroup.COMMUNES))
                .extracting(UnitVersion::id, UnitVersion::kind)
                .containsExactly(tuple(id, UnitKind.TOWNSHIP));
    }

    @Test
    void readsTheCalendarUnitsReportBy() {
        stored.unit("MONTH", "25822", "Lai Uyên", UnitKind.COMMUNE, FOUNDED, DISSOLVED);
        assertThat(query.history(AsOf.NOW).calendar()).isEqualTo(new ReportingCalendar("MONTH", 1, 5));
    }

    @Test
    void refusesADistrictThatReportsByTwoCalendars() {
        stored.unit("CCHC", "25822", "Lai Uyên", UnitKind.COMMUNE, FOUNDED, DISSOLVED);
        stored.unit("MONTH", "25831", "Hưng Hòa", UnitKind.COMMUNE, FOUNDED, DISSOLVED);
        assertThatExceptionOfType(MixedCalendarsException.class)
                .isThrownBy(() -> query.history(AsOf.NOW))
                .withMessageContaining("CCHC, MONTH");
    }

    @Test
    void neverHoldsTwoVersionsOfAUnitAtOnce() {
        var id = stored.commune("25822", "Lai Uyên");
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> stored.version(id, "25823", "Lai Uyên", UnitKind.TOWNSHIP, CHANGED, DISSOLVED));
    }

    @Test
    void neverHoldsTwoUnitsWithOneCodeAtOnce() {
        stored.commune("25822", "Lai Uyên");
        assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> stored.commune("25822", "Bàu Bàng"));
    }

    @Test
    void letsACodePassToAnotherUnit() {
        stored.unit("CCHC", "25819", "Cây Trường II", UnitKind.COMMUNE, FOUNDED, DISSOLVED);
        var successor = stored.unit("CCHC", "25819", "Trừ Văn Thố", UnitKind.COMMUNE, DISSOLVED, FOR_EVER);
        assertThat(query.history(AsOf.NOW).find("25819", DISSOLVED))
                .map(UnitVersion::id)
                .contains(successor);
    }

    @Test
    void readsWhichUnitCarriesOnWhich() {
        var old = stored.unit("CCHC", "25822", "Lai Uyên", UnitKind.TOWNSHIP, FOUNDED, DISSOLVED);
        var one = stored.unit("CCHC", "25819", "Trừ Văn Thố", UnitKind.COMMUNE, DISSOLVED, FOR_EVER);
        var other = stored.unit("CCHC", "25822", "Bàu Bàng", UnitKind.COMMUNE, DISSOLVED, FOR_EVER);
        stored.succession(old, one, DISSOLVED, "SPLIT", null);
        stored.succession(old, other, DISSOLVED, "SPLIT", "0.7");
        var history = query.history(AsOf.NOW);
        assertThat(history.versions()).hasSize(3);
        assertThat(history.successions())
                .containsExactly(
                        new Succession(old, one, DISSOLVED, Succession.Kind.SPLIT, null),
                        new Succession(old, other, DISSOLVED, Succession.Kind.SPLIT, new BigDecimal("0.70000000")));
    }

    @Test
    void leavesTheUnitsOfOtherProvincesOut() {
        var root = stored.unit("CCHC", "719", "Bàu Bàng", UnitKind.DISTRICT, FOUNDED, DISSOLVED);
        var city = stored.unit("MONTH", "79", "Hồ Chí Minh", UnitKind.MUNICIPALITY, FOUNDED, FOR_EVER);
        var own = stored.commune("25822", "Lai Uyên");
        var foreign = stored.unit("MONTH", "26734", "Bến Nghé", UnitKind.WARD, FOUNDED, FOR_EVER);
        stored.below(own, root);
        stored.below(foreign, city);
        assertThat(query.history(AsOf.NOW).versions())
                .extracting(UnitVersion::id)
                .containsExactly(root, own);
    }

    @Test
    void followsTheChosenRoot() {
        var root = stored.unit("CCHC", "719", "Bàu Bàng", UnitKind.DISTRICT, FOUNDED, DISSOLVED);
        var city = stored.unit("CCHC", "79", "Hồ Chí Minh", UnitKind.MUNICIPALITY, FOUNDED, FOR_EVER);
        stored.below(stored.commune("25822", "Lai Uyên"), root);
        var ward = stored.unit("CCHC", "26734", "Bến Nghé", UnitKind.WARD, FOUNDED, FOR_EVER);
        stored.below(ward, city);
        stored.root(city);
        var history = query.history(AsOf.NOW);
        assertThat(history.roster(DISSOLVED, UnitGroup.ALL))
                .extracting(UnitVersion::id)
                .containsExactly(ward);
        assertThat(history.district(DISSOLVED)).map(UnitVersion::id).contains(city);
    }
}
