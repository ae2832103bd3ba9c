package vn.cchc.analytics;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.cchc.indicator.Catalogue;
import vn.cchc.period.AsOf;
import vn.cchc.period.Comparison;
import vn.cchc.period.Mode;
import vn.cchc.period.Month;
import vn.cchc.period.Period;
import vn.cchc.place.Boundaries;
import vn.cchc.place.Succession;
import vn.cchc.place.UnitGroup;
import vn.cchc.place.UnitHistory;
import vn.cchc.place.UnitVersion;

/**
 * What a person chose to look at.
 *
 * @param period empty: the newest month whose reports are due
 */
public record Choices(
        Optional<Period> period, Mode mode, Comparison comparison, UnitGroup group, AsOf asOf, Boundaries boundaries) {

    public static final Choices DEFAULT = new Choices(
            Optional.empty(),
            Mode.IN_PERIOD,
            Comparison.SAME_LAST_YEAR,
            UnitGroup.COMMUNES,
            AsOf.NOW,
            Boundaries.AS_REPORTED);

    /** Another period; a comparison somebody chose is dropped where it is not as long. */
    public Choices with(Period chosen) {
        var fitting = comparison.fits(chosen) ? comparison : DEFAULT.comparison();
        return new Choices(Optional.of(chosen), mode, fitting, group, asOf, boundaries);
    }

    public Choices with(Mode chosen) {
        return new Choices(period, chosen, comparison, group, asOf, boundaries);
    }

    public Choices with(Comparison chosen) {
        return new Choices(period, mode, chosen, group, asOf, boundaries);
    }

    public Choices with(UnitGroup chosen) {
        return new Choices(period, mode, comparison, chosen, asOf, boundaries);
    }

    public Choices with(AsOf chosen) {
        return new Choices(period, mode, comparison, group, chosen, boundaries);
    }

    public Choices with(Boundaries chosen) {
        return new Choices(period, mode, comparison, group, asOf, chosen);
    }

    /**
     * The question these choices ask on a day. A period that has not begun, or that no unit or no indicator goes back to,
     * becomes the newest due month; a chosen comparison that the period cannot be held against becomes the usual one.
     */
    Question question(UnitHistory units, Catalogue catalogue, LocalDate today) {
        var newest = Period.of(units.calendar().lastDueMonth(today));
        var oldest = oldest(units, catalogue).orElse(newest.first());
        boolean reorganised = units.successions().stream()
                .anyMatch(succession -> !succession.effectiveOn().isAfter(today));
        var usual =
                new Question(newest, with(newest), units.calendar(), oldest, reorganised, broken(units, today), today);
        var asked = period.filter(usual::canBeAskedFor)
                .map(found -> usual.with(with(found)))
                .orElse(usual);
        var chosen = asked.comparison().chosen();
        return chosen == null || asked.canBeComparedWith(chosen)
                ? asked
                : asked.with(asked.choices().with(DEFAULT.comparison()));
    }

    private static Optional<Month> oldest(UnitHistory units, Catalogue catalogue) {
        var defined = catalogue.firstDay().map(units.calendar()::monthOf);
        return Stream.of(units.firstMonth(), defined).flatMap(Optional::stream).max(Comparator.naturalOrder());
    }

    /** By today's boundaries a unit begins with the split that left it a part nobody can tell. */
    private List<UnitVersion> broken(UnitHistory units, LocalDate today) {
        return boundaries == Boundaries.AS_REPORTED
                ? List.of()
                : units.roster(today, UnitGroup.ALL).stream()
                        .filter(unit -> units.successions().stream().anyMatch(split -> breaks(split, unit)))
                        .toList();
    }

    private static boolean breaks(Succession split, UnitVersion unit) {
        return split.allocated().isEmpty()
                && split.effectiveOn().equals(unit.validFrom())
                && (split.successor().equals(unit.id()) || split.predecessor().equals(unit.id()));
    }
}
