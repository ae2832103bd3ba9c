package vn.cchc.observation;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cchc.indicator.MeasureCode;

/**
 * A correction as it was typed, not yet checked.
 *
 * @param values the new numbers; those that are the same as before are no part of it
 * @param seen the figures over which they were typed
 * @param reason kept in NFC without blanks around it
 */
public record NewCorrection(Map<MeasureCode, BigDecimal> values, Map<MeasureCode, BigDecimal> seen, String reason) {

    public NewCorrection {
        values = Map.copyOf(values);
        seen = Map.copyOf(seen);
        reason = Normalizer.normalize(reason, Normalizer.Form.NFC).strip();
    }

    /** What was typed to be others, with the figures as they are now, in the order of the form. */
    List<Correction.Change> changes(EntryForm form) {
        var now = form.values();
        return form.questions()
                .items()
                .map(item -> item.measure().code())
                .filter(code -> values.containsKey(code) && !isSame(values.get(code), seen.get(code)))
                .map(code -> new Correction.Change(code, now.get(code), value(code)))
                .toList();
    }

    /** Whether all of it was typed over figures that are still in force. */
    boolean isOf(EntryForm form) {
        return changes(form).stream().allMatch(change -> isSame(change.oldValue(), seen.get(change.measure())));
    }

    private static boolean isSame(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }

    private BigDecimal value(MeasureCode code) {
        return values.getOrDefault(code, BigDecimal.ZERO);
    }
}
