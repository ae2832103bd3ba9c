package vn.cchc.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JurisdictionTest {

    private static final LocalDate FOUNDED = LocalDate.of(2014, 4, 1);
    private static final LocalDate DISSOLVED = LocalDate.of(2025, 7, 1);
    private static final LocalDate FOR_EVER = LocalDate.of(9999, 12, 31);

    private static final UnitVersion CITY = unit(79, UnitKind.MUNICIPALITY, null, DISSOLVED, FOR_EVER);
    private static final UnitVersion ELSEWHERE = unit(90, UnitKind.WARD, 79L, DISSOLVED, FOR_EVER);
    private static final UnitVersion ROOT = unit(1, UnitKind.DISTRICT, null, FOUNDED, DISSOLVED);
    private static final UnitVersion COMMUNE = unit(2, UnitKind.COMMUNE, 1L, FOUNDED, DISSOLVED);
    private static final UnitVersion OFFICE = unit(3, UnitKind.DEPARTMENT, 1L, FOUNDED, DISSOLVED);
    private static final UnitVersion HEIR = unit(4, UnitKind.WARD, 79L, DISSOLVED, FOR_EVER);

    private static UnitVersion unit(long id, UnitKind kind, @Nullable Long parent, LocalDate from, LocalDate to) {
        return new UnitVersion(
                new UnitId(id),
                "C" + id,
                "Đơn vị " + id,
                "Unit " + id,
                kind,
                parent == null ? null : new UnitId(parent),
                from,
                to);
    }

    private static Succession carriesOn(UnitVersion heir, UnitVersion former) {
        return new Succession(former.id(), heir.id(), heir.validFrom(), Succession.Kind.MERGE, null);
    }

    private static List<UnitVersion> kept(
            List<UnitVersion> all, List<Succession> successions, Optional<UnitVersion> chosen) {
        return Jurisdiction.of(all, successions, chosen.map(UnitVersion::id)).versions(all);
    }

    @Test
    void keepsTheUnitsBelowTheRootAlone() {
        assertThat(kept(List.of(CITY, ELSEWHERE, ROOT, COMMUNE, OFFICE), List.of(), Optional.of(ROOT)))
                .containsExactly(ROOT, COMMUNE, OFFICE);
    }

    @Test
    void keepsWhatCarriesItsUnitsOnUnderAnotherParent() {
        assertThat(kept(
                        List.of(CITY, ELSEWHERE, ROOT, COMMUNE, HEIR),
                        List.of(carriesOn(HEIR, COMMUNE)),
                        Optional.of(ROOT)))
                .containsExactly(ROOT, COMMUNE, HEIR);
    }

    @Test
    void keepsNothingOfAProvinceThatCarriesOnTheWholeDistrict() {
        assertThat(kept(List.of(CITY, ELSEWHERE, ROOT, COMMUNE), List.of(carriesOn(CITY, ROOT)), Optional.of(ROOT)))
                .containsExactly(ROOT, COMMUNE);
    }

    @Test
    void keepsTheCommunesOfAProvinceThatIsTheRoot() {
        assertThat(kept(List.of(CITY, ELSEWHERE, ROOT, COMMUNE), List.of(), Optional.of(CITY)))
                .containsExactly(CITY, ELSEWHERE);
    }

    @Test
    void keepsTheCommunesBelowTheDistrictsOfAProvince() {
        var province = unit(74, UnitKind.PROVINCE, null, FOUNDED, DISSOLVED);
        var district = unit(1, UnitKind.DISTRICT, 74L, FOUNDED, DISSOLVED);
        assertThat(kept(List.of(province, district, COMMUNE), List.of(), Optional.of(province)))
                .containsExactly(province, district, COMMUNE);
    }

    @Test
    void letsAUnitGoThatMovesToAnotherDistrict() {
        var moved = LocalDate.of(2020, 1, 1);
        var neighbour = unit(5, UnitKind.TOWN, null, FOUNDED, FOR_EVER);
        var before = unit(2, UnitKind.COMMUNE, 1L, FOUNDED, moved);
        var after = unit(2, UnitKind.COMMUNE, 5L, moved, FOR_EVER);
        assertThat(kept(List.of(ROOT, neighbour, before, after), List.of(), Optional.of(ROOT)))
                .containsExactly(ROOT, before);
    }

    @Test
    void keepsWhatHangsOnNothing() {
        var alone = unit(6, UnitKind.COMMUNE, null, FOUNDED, DISSOLVED);
        assertThat(kept(List.of(alone), List.of(), Optional.empty())).containsExactly(alone);
    }

    @Test
    void takesTheOnlyDistrictForTheRoot() {
        assertThat(Jurisdiction.of(List.of(CITY, ELSEWHERE, ROOT, COMMUNE), List.of(), Optional.empty())
                        .root())
                .contains(ROOT.id());
    }

    @Test
    void keepsNothingWhileSeveralCouldBeTheRoot() {
        var other = unit(1, UnitKind.DISTRICT, null, FOUNDED, DISSOLVED);
        var all = new ArrayList<>(List.of(unit(7, UnitKind.TOWN, null, FOUNDED, DISSOLVED), other, COMMUNE));
        assertThat(kept(all, List.of(), Optional.empty())).isEmpty();
    }
}
