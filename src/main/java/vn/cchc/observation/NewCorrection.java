package vn.cchc.observation;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import vn.cchc.indicator.MeasureCode;

/**
 * A correction as it was typed, not yet checked.
 *
 * @param values the new numbers; those that are the same as before are no part of it
 * @param reason kept in NFC without blanks around it
 */
public record NewCorrection(Map<MeasureCode, BigDecimal> values, String reason) {

    public NewCorrection {
        values = Map.copyOf(values);
        reason = Normalizer.normalize(reason, Normalizer.Form.NFC).strip();
    }

    /** What differs from the figures as they are, in the order of the form. */
    List<Correction.Change> changes(EntryForm form) {
        var now = form.values();
        return form.questions()
                .items()
                .map(item -> item.measure().code())
                .filter(values::containsKey)
                .map(code -> new Correction.Change(code, now.get(code), value(code)))
                .filter(change -> change.oldValue() == null || change.oldValue().compareTo(change.newValue()) != 0)
                .toList();
    }

    private BigDecimal value(MeasureCode code) {
        return values.getOrDefault(code, BigDecimal.ZERO);
    }
}
