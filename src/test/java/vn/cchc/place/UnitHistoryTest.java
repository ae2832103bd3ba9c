package vn.cchc.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cchc.period.Month;
import vn.cchc.period.Span;

class UnitHistoryTest {

    private static final Month JULY_2017 = new Month(2017, 7);

    private final UnitHistory units = BauBang.history();

    @Test
    void keepsSevenOfSevenCommunesForAllOf2017() {
        assertThat(units.roster(new Month(2017, 12), UnitGroup.COMMUNES)).hasSize(7);
    }

    @Test
    void listsCommunesInVietnameseOrder() {
        assertThat(units.roster(JULY_2017, UnitGroup.COMMUNES))
                .extracting(UnitVersion::name)
                .containsExactly(
                        "Cây Trường II", "Hưng Hòa", "Lai Hưng", "Lai Uyên", "Long Nguyên", "Tân Hưng", "Trừ Văn Thố");
    }

    @Test
    void sortsDAfterPlainDAndBeforeE() {
        var day = LocalDate.of(2017, 1, 1);
        var units = new UnitHistory(List.of(named(1, "Em"), named(2, "Đông"), named(3, "Dương")), BauBang.CALENDAR);
        assertThat(units.roster(day, UnitGroup.COMMUNES))
                .extracting(UnitVersion::name)
                .containsExactly("Dương", "Đông", "Em");
    }

    @Test
    void listsOfficesAfterCommunes() {
        assertThat(units.roster(JULY_2017, UnitGroup.ALL))
                .extracting(UnitVersion::kind)
                .endsWith(UnitKind.DEPARTMENT, UnitKind.DEPARTMENT);
    }

    @Test
    void neverListsTheDistrictAmongItsUnits() {
        assertThat(units.roster(JULY_2017, UnitGroup.ALL)).doesNotContain(BauBang.DISTRICT);
    }

    @Test
    void listsOfficesAlone() {
        assertThat(units.roster(JULY_2017, UnitGroup.DEPARTMENTS)).containsExactly(BauBang.INTERIOR, BauBang.HEALTH);
    }

    @Test
    void takesTheKindAUnitHasOnTheLastDayOfTheMonth() {
        assertThat(units.roster(new Month(2018, 7), UnitGroup.COMMUNES))
                .contains(BauBang.LAI_UYEN_TOWNSHIP)
                .doesNotContain(BauBang.LAI_UYEN);
    }

    @Test
    void takesTheOldKindTheMonthBefore() {
        assertThat(units.roster(new Month(2018, 6), UnitGroup.COMMUNES)).contains(BauBang.LAI_UYEN);
    }

    @Test
    void keepsAUnitThatChangesItsKindInTheRoster() {
        assertThat(units.isInRoster(BauBang.LAI_UYEN.id(), new Month(2018, 7))).isTrue();
    }

    @Test
    void countsTheFirstDayOfAVersionAndNotItsLast() {
        assertThat(BauBang.LAI_UYEN.isValidOn(LocalDate.of(2018, 7, 10))).isTrue();
        assertThat(BauBang.LAI_UYEN.isValidOn(LocalDate.of(2018, 7, 11))).isFalse();
    }

    @Test
    void letsAUnitEnterInTheMonthWhoseLastDayItSees() {
        var units = new UnitHistory(List.of(from("2017-07-14")), BauBang.CALENDAR);
        assertThat(units.roster(JULY_2017, UnitGroup.COMMUNES)).hasSize(1);
    }

    @Test
    void letsAUnitOfTheNextDayEnterAMonthLater() {
        var units = new UnitHistory(List.of(from("2017-07-15")), BauBang.CALENDAR);
        assertThat(units.roster(JULY_2017, UnitGroup.COMMUNES)).isEmpty();
    }

    @Test
    void letsAUnitLeaveInTheMonthWhoseLastDayItMisses() {
        var leaving = version("2014-04-01", "2017-07-14");
        var units = new UnitHistory(List.of(leaving), BauBang.CALENDAR);
        assertThat(units.roster(JULY_2017, UnitGroup.COMMUNES)).isEmpty();
    }

    @Test
    void hasNoRosterAfterTheDistrictWasDissolved() {
        assertThat(units.roster(new Month(2025, 7), UnitGroup.ALL)).isEmpty();
    }

    @Test
    void findsTheUnitThatCarriesACodeOnADay() {
        var before = BauBang.version(
                1, "25819", "Cây Trường II", UnitKind.COMMUNE, LocalDate.of(2014, 4, 1), LocalDate.of(2025, 7, 1));
        var after = BauBang.version(
                2, "25819", "Trừ Văn Thố", UnitKind.COMMUNE, LocalDate.of(2025, 7, 1), LocalDate.of(9999, 12, 31));
        var units = new UnitHistory(List.of(before, after), BauBang.CALENDAR);
        assertThat(units.find("25819", LocalDate.of(2025, 7, 1))).contains(after);
    }

    @Test
    void findsTheDistrict() {
        assertThat(units.district(LocalDate.of(2017, 8, 8))).contains(BauBang.DISTRICT);
    }

    @Test
    void refusesAVersionThatEndsBeforeItBegins() {
        assertThatIllegalArgumentException().isThrownBy(() -> version("2017-07-14", "2017-07-14"));
    }

    private static UnitVersion named(long id, String name) {
        return BauBang.version(
                id, "C" + id, name, UnitKind.COMMUNE, LocalDate.of(2014, 4, 1), LocalDate.of(2025, 7, 1));
    }

    private static UnitVersion from(String first) {
        return version(first, "2025-07-01");
    }

    private static UnitVersion version(String from, String to) {
        return BauBang.version(1, "C1", "Lai Uyên", UnitKind.COMMUNE, LocalDate.parse(from), LocalDate.parse(to));
    }

    @Test
    void listsAUnitOfARunOfMonthsThatItLeft() {
        var gone = BauBang.version(20, "1", "A", UnitKind.COMMUNE, LocalDate.of(2014, 4, 1), LocalDate.of(2017, 7, 1));
        var history = new UnitHistory(List.of(gone, BauBang.HUNG_HOA), BauBang.CALENDAR);
        var span = new Span(new Month(2017, 6), new Month(2017, 8));
        assertThat(history.present(span, UnitGroup.COMMUNES)).containsExactly(gone, BauBang.HUNG_HOA);
        assertThat(history.roster(span.last(), UnitGroup.COMMUNES)).containsExactly(BauBang.HUNG_HOA);
    }

    /** July runs from 15/6 to 14/7. */
    @Test
    void listsAUnitOfTheMonthWithinWhichItEnds() {
        var gone = BauBang.version(20, "1", "A", UnitKind.COMMUNE, LocalDate.of(2014, 4, 1), LocalDate.of(2017, 6, 16));
        var history = new UnitHistory(List.of(gone, BauBang.HUNG_HOA), BauBang.CALENDAR);
        assertThat(history.present(Span.of(new Month(2017, 7)), UnitGroup.COMMUNES))
                .containsExactly(gone, BauBang.HUNG_HOA);
        assertThat(history.present(Span.of(new Month(2017, 8)), UnitGroup.COMMUNES))
                .containsExactly(BauBang.HUNG_HOA);
    }

    @Test
    void listsAUnitOfARunOfMonthsAsItWasLast() {
        var span = new Span(new Month(2018, 6), new Month(2018, 8));
        assertThat(BauBang.history().present(span, UnitGroup.COMMUNES))
                .contains(BauBang.LAI_UYEN_TOWNSHIP)
                .doesNotContain(BauBang.LAI_UYEN);
    }
}
