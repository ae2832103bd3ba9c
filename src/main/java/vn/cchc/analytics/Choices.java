package vn.cchc.analytics;

import java.time.LocalDate;
import java.util.Optional;
import vn.cchc.period.AsOf;
import vn.cchc.period.Comparison;
import vn.cchc.period.Mode;
import vn.cchc.period.Period;
import vn.cchc.place.Boundaries;
import vn.cchc.place.UnitGroup;
import vn.cchc.place.UnitHistory;

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
     * The question these choices ask on a day. A period that has not begun, or that no unit goes back to, becomes the newest
     * due month; a chosen comparison that the period cannot be held against becomes the usual one.
     */
    Question question(UnitHistory units, LocalDate today) {
        var newest = Period.of(units.calendar().lastDueMonth(today));
        var oldest = units.firstMonth().orElse(newest.first());
        boolean reorganised = units.successions().stream()
                .anyMatch(succession -> !succession.effectiveOn().isAfter(today));
        var usual = new Question(newest, with(newest), units.calendar(), oldest, reorganised, today);
        var asked = period.filter(usual::canBeAskedFor)
                .map(found -> usual.with(with(found)))
                .orElse(usual);
        var chosen = asked.comparison().chosen();
        return chosen == null || asked.canBeComparedWith(chosen)
                ? asked
                : asked.with(asked.choices().with(DEFAULT.comparison()));
    }
}
