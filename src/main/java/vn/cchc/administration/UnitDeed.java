package vn.cchc.administration;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cchc.journal.Deed;
import vn.cchc.journal.NewEntry;
import vn.cchc.place.Succession;
import vn.cchc.place.UnitChange;
import vn.cchc.place.UnitId;
import vn.cchc.place.UnitPlan;
import vn.cchc.place.UnitVersion;

/**
 * Writes a change of units down as the journal keeps it: the day, before and after, in signs of no language. The day comes
 * first, since the end of a long deed is cut off.
 */
record UnitDeed(UnitChange change, UnitPlan plan) {

    private static final String TO = " → ";
    private static final int LAST_WITH_ZERO = 2;
    private static final String NOBODY = "–";

    NewEntry entry() {
        return switch (change) {
            case UnitChange.Create create -> entry(Deed.UNIT_CREATED, begun(), NOBODY, described(begun()));
            case UnitChange.Alter alter -> altered();
            case UnitChange.Merge merge -> merged();
            case UnitChange.Split split -> split(split.unit());
            case UnitChange.End end -> entry(Deed.UNIT_ENDED, was(end.unit()), described(plan.ended()), NOBODY);
            case UnitChange.Correct correct -> corrected(correct);
            case UnitChange.Withdraw withdraw -> withdrawn(withdraw.unit());
        };
    }

    private NewEntry altered() {
        var one = plan.altered().getFirst();
        boolean renamed = one.was().kind() == one.is().kind()
                && one.was().code().equals(one.is().code())
                && Objects.equals(one.was().parent(), one.is().parent());
        boolean moved = !Objects.equals(one.was().parent(), one.is().parent());
        return entry(
                renamed ? Deed.UNIT_RENAMED : Deed.UNIT_KIND_CHANGED,
                one.is(),
                described(one.was()) + (moved ? below(one.was().parent()) : ""),
                described(one.is()) + (moved ? below(one.is().parent()) : ""));
    }

    /** " < 719 Bàu Bàng (DISTRICT)", where the parent is what changes. */
    private String below(@Nullable UnitId parent) {
        return parent == null
                ? ""
                : plan.find(parent).map(unit -> " < " + described(unit)).orElse("");
    }

    private NewEntry merged() {
        var heir = plan.find(plan.passed().getFirst().successor()).orElseThrow();
        return entry(Deed.UNITS_MERGED, heir, described(predecessors()), described(heir));
    }

    private List<UnitVersion> predecessors() {
        return plan.passed().stream().map(passed -> was(passed.predecessor())).toList();
    }

    /** With the part that each heir carries on; "?" where nobody can say. */
    private NewEntry split(UnitId unit) {
        var heirs = plan.passed().stream().map(this::heir);
        var rest = Stream.of(plan.find(unit).orElseThrow())
                .filter(there -> plan.after().isThereOn(unit, plan.day()))
                .map(UnitDeed::described);
        return entry(
                Deed.UNIT_SPLIT,
                was(unit),
                described(was(unit)),
                Stream.concat(heirs, rest).collect(Collectors.joining(" + ")));
    }

    private String heir(Succession passed) {
        var share = passed.allocated()
                .map(part -> part.multiply(BigDecimal.valueOf(100))
                                .stripTrailingZeros()
                                .toPlainString() + "%")
                .orElse("?");
        return described(plan.find(passed.successor()).orElseThrow()) + " (" + share + ")";
    }

    private NewEntry corrected(UnitChange.Correct correct) {
        var was = was(correct.unit());
        var is = plan.after().find(correct.unit(), plan.day()).orElseThrow();
        return NewEntry.of(Deed.UNIT_CORRECTED, was.id(), subject(was))
                .because(date(plan.day()) + " · " + described(was) + " / " + was.nameEn() + TO + described(is) + " / "
                        + is.nameEn() + " · " + correct.reason());
    }

    private NewEntry withdrawn(UnitId unit) {
        var taken = Stream.concat(plan.ended().stream(), plan.altered().stream().map(UnitPlan.Altered::was));
        var kept = Stream.concat(plan.begun().stream(), plan.altered().stream().map(UnitPlan.Altered::is));
        return entry(Deed.UNIT_CHANGE_WITHDRAWN, was(unit), described(taken.toList()), described(kept.toList()));
    }

    private UnitVersion begun() {
        return plan.begun().getFirst();
    }

    /** As it was before the day. */
    private UnitVersion was(UnitId unit) {
        return plan.before()
                .find(unit, plan.day())
                .or(() -> plan.before().find(unit, plan.day().minusDays(1)))
                .orElseThrow();
    }

    private NewEntry entry(Deed deed, UnitVersion unit, String before, String after) {
        return NewEntry.of(deed, unit.id(), subject(unit)).because(date(plan.day()) + " · " + before + TO + after);
    }

    private static String subject(UnitVersion unit) {
        return unit.code() + " " + unit.name();
    }

    private static String described(List<UnitVersion> units) {
        return units.isEmpty()
                ? NOBODY
                : units.stream().map(UnitDeed::described).collect(Collectors.joining(" + "));
    }

    /** "25822 Lai Uyên (TOWNSHIP)". */
    private static String described(UnitVersion unit) {
        return unit.code() + " " + unit.name() + " (" + unit.kind() + ")";
    }

    /** "01/9/2017" and "01/02/2017", as everywhere. */
    private static String date(LocalDate day) {
        var month = day.getMonthValue() <= LAST_WITH_ZERO ? "0" + day.getMonthValue() : "" + day.getMonthValue();
        return "%02d/%s/%d".formatted(day.getDayOfMonth(), month, day.getYear());
    }
}
