package vn.cchc.analytics;

import java.time.LocalDate;
import java.util.Optional;
import vn.cchc.period.Comparison;
import vn.cchc.period.Mode;
import vn.cchc.period.Period;
import vn.cchc.place.UnitGroup;
import vn.cchc.place.UnitHistory;

/**
 * What a person chose to look at.
 *
 * @param period empty: the newest month whose reports are due
 */
public record Choices(Optional<Period> period, Mode mode, Comparison comparison, UnitGroup group) {

    public static final Choices DEFAULT =
            new Choices(Optional.empty(), Mode.IN_PERIOD, Comparison.SAME_LAST_YEAR, UnitGroup.COMMUNES);

    /** The question these choices ask today; a period that has not begun, or that no unit goes back to, becomes the newest due month. */
    Question question(UnitHistory units, LocalDate today) {
        var newest = Period.of(units.calendar().lastDueMonth(today));
        var oldest = units.firstMonth().orElse(newest.first());
        var usual = new Question(newest, mode, comparison, group, units.calendar(), oldest, today);
        return period.filter(usual::canBeAskedFor).map(usual::with).orElse(usual);
    }
}
