package vn.cchc.place;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.place.BauBang.BEN_CAT;
import static vn.cchc.place.BauBang.LAI_HUNG;
import static vn.cchc.place.BauBang.LAI_UYEN;
import static vn.cchc.place.BauBang.LONG_NGUYEN;
import static vn.cchc.place.BauBang.NEW_BAU_BANG;
import static vn.cchc.place.BauBang.NEW_LONG_NGUYEN;
import static vn.cchc.place.BauBang.NEW_TRU_VAN_THO;
import static vn.cchc.place.BauBang.TAN_HUNG;
import static vn.cchc.place.BauBang.TRU_VAN_THO;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cchc.period.Month;

/** The reorganisation of Bàu Bàng on 01/7/2025, told by the units of the day after. */
class InheritanceTest {

    private static final LocalDate AFTER = LocalDate.of(2025, 7, 2);
    private static final Month JUNE_2017 = new Month(2017, 6);

    private final Inheritance inheritance = Inheritance.of(BauBang.reorganised(), AFTER);

    @Test
    void givesAMergedUnitToItsSuccessorWhole() {
        assertThat(inheritance.partsOf(TAN_HUNG.id(), JUNE_2017)).containsExactly(part(BEN_CAT, "1"));
        assertThat(inheritance.partsOf(LAI_HUNG.id(), JUNE_2017)).containsExactly(part(BEN_CAT, "1"));
    }

    @Test
    void givesAUnitOfAnotherKindToItsSuccessor() {
        assertThat(inheritance.partsOf(LONG_NGUYEN.id(), JUNE_2017)).containsExactly(part(NEW_LONG_NGUYEN, "1"));
    }

    @Test
    void guessesNoShareOfASplit() {
        assertThat(inheritance.partsOf(LAI_UYEN.id(), JUNE_2017)).isEmpty();
    }

    @Test
    void tellsTheHeirsOfAnUnknownPartOnlyFromTheSplitOn() {
        assertThat(inheritance.redrawn().roster(JUNE_2017, UnitGroup.COMMUNES))
                .extracting(UnitVersion::name)
                .containsExactly("Bến Cát", "Chánh Phú Hòa", "Long Nguyên");
        assertThat(inheritance.redrawn().roster(new Month(2025, 8), UnitGroup.COMMUNES))
                .extracting(UnitVersion::id)
                .contains(NEW_TRU_VAN_THO.id(), NEW_BAU_BANG.id());
    }

    @Test
    void dividesASplitByItsShares() {
        var shared = Inheritance.of(BauBang.reorganised("0.3", "0.7"), AFTER);
        assertThat(shared.partsOf(LAI_UYEN.id(), JUNE_2017))
                .containsExactly(part(NEW_TRU_VAN_THO, "0.3"), part(NEW_BAU_BANG, "0.7"));
        assertThat(shared.redrawn().roster(JUNE_2017, UnitGroup.COMMUNES)).hasSize(5);
    }

    @Test
    void leavesUnitsAloneWhileNothingHasHappened() {
        var before = Inheritance.of(BauBang.reorganised(), LocalDate.of(2017, 8, 8));
        assertThat(before.partsOf(TRU_VAN_THO.id(), JUNE_2017)).containsExactly(part(TRU_VAN_THO, "1"));
        assertThat(before.redrawn().roster(JUNE_2017, UnitGroup.COMMUNES))
                .isEqualTo(BauBang.history().roster(JUNE_2017, UnitGroup.COMMUNES));
    }

    @Test
    void keepsOneUnitThroughANewKindOfItsOwn() {
        var after2018 = Inheritance.of(BauBang.history(), LocalDate.of(2019, 1, 1));
        assertThat(after2018.redrawn().roster(JUNE_2017, UnitGroup.COMMUNES))
                .filteredOn(unit -> unit.id().equals(LAI_UYEN.id()))
                .extracting(UnitVersion::kind)
                .containsExactly(UnitKind.TOWNSHIP);
    }

    @Test
    void multipliesSharesAlongAChain() {
        var a = unit(1, "A", 2010, 2015);
        var b = unit(2, "B", 2015, 2020);
        var c = unit(3, "C", 2015, 2030);
        var d = unit(4, "D", 2020, 2030);
        var chain = new UnitHistory(
                List.of(a, b, c, d),
                BauBang.CALENDAR,
                List.of(split(a, b, "0.5"), split(a, c, "0.5"), split(b, d, "0.5"), split(b, c, "0.5", 2020)));
        assertThat(Inheritance.of(chain, LocalDate.of(2025, 1, 1)).partsOf(a.id(), new Month(2014, 6)))
                .containsExactlyInAnyOrder(part(d, "0.25"), part(c, "0.25"), part(c, "0.5"));
    }

    /** What changes hands on one day was there that morning. */
    @Test
    void endsWhereSuccessionsGoInACircle() {
        var a = unit(1, "A", 2010, 2030);
        var b = unit(2, "B", 2010, 2030);
        var circle = new UnitHistory(List.of(a, b), BauBang.CALENDAR, List.of(split(a, b, "1"), split(b, a, "1")));
        assertThat(Inheritance.of(circle, LocalDate.of(2025, 1, 1)).partsOf(a.id(), new Month(2009, 6)))
                .containsExactly(part(b, "1"));
    }

    @Test
    void takesNothingFromAUnitThatGoesOnAfterItsSplit() {
        var a = unit(1, "A", 2014, 2030);
        var x = unit(2, "X", 2018, 2030);
        var split = new UnitHistory(List.of(a, x), BauBang.CALENDAR, List.of(split(a, x, "0.3")));
        var told = Inheritance.of(split, LocalDate.of(2025, 1, 1));
        assertThat(told.partsOf(a.id(), new Month(2017, 12))).containsExactly(part(x, "0.3"), part(a, "0.7"));
        assertThat(told.partsOf(a.id(), new Month(2018, 1))).containsExactly(part(a, "1"));
        assertThat(told.redrawn().roster(new Month(2014, 6), UnitGroup.COMMUNES))
                .extracting(UnitVersion::id)
                .containsExactly(a.id(), x.id());
    }

    @Test
    void takesALaterShareOfWhatIsLeft() {
        var a = unit(1, "A", 2014, 2030);
        var x = unit(2, "X", 2018, 2030);
        var y = unit(3, "Y", 2019, 2030);
        var splits =
                new UnitHistory(List.of(a, x, y), BauBang.CALENDAR, List.of(split(a, x, "0.3"), split(a, y, "0.5")));
        var told = Inheritance.of(splits, LocalDate.of(2025, 1, 1));
        assertThat(told.partsOf(a.id(), JUNE_2017)).containsExactly(part(x, "0.3"), part(y, "0.35"), part(a, "0.35"));
        assertThat(told.partsOf(a.id(), new Month(2018, 6))).containsExactly(part(y, "0.5"), part(a, "0.5"));
    }

    @Test
    void tellsAUnitThatLostAnUnknownPartFromThenOn() {
        var a = unit(1, "A", 2014, 2030);
        var x = unit(2, "X", 2018, 2030);
        var y = unit(3, "Y", 2019, 2030);
        var unknown = new Succession(a.id(), x.id(), x.validFrom(), Succession.Kind.SPLIT, null);
        var splits = new UnitHistory(List.of(a, x, y), BauBang.CALENDAR, List.of(unknown, split(a, y, "0.5")));
        var told = Inheritance.of(splits, LocalDate.of(2025, 1, 1));
        assertThat(told.redrawn().roster(JUNE_2017, UnitGroup.COMMUNES)).isEmpty();
        assertThat(told.redrawn().roster(new Month(2018, 6), UnitGroup.COMMUNES))
                .hasSize(3);
        assertThat(told.partsOf(a.id(), new Month(2018, 6))).containsExactly(part(y, "0.5"), part(a, "0.5"));
    }

    /** July runs from 15/6 to 14/7: the units that ended on 1/7 handed over letters in it. */
    @Test
    void followsAUnitThatEndedWithinTheMonth() {
        assertThat(inheritance.partsOf(TAN_HUNG.id(), new Month(2025, 7))).containsExactly(part(BEN_CAT, "1"));
    }

    private static Succession split(UnitVersion from, UnitVersion to, String share) {
        return split(from, to, share, to.validFrom().getYear());
    }

    private static Succession split(UnitVersion from, UnitVersion to, String share, int year) {
        var day = LocalDate.of(year, 1, 1);
        return new Succession(from.id(), to.id(), day, Succession.Kind.SPLIT, new BigDecimal(share));
    }

    private static UnitVersion unit(long id, String name, int from, int to) {
        return BauBang.version(id, name, name, UnitKind.COMMUNE, LocalDate.of(from, 1, 1), LocalDate.of(to, 1, 1));
    }

    private static Inheritance.Part part(UnitVersion heir, String share) {
        return new Inheritance.Part(heir.id(), new BigDecimal(share));
    }
}
