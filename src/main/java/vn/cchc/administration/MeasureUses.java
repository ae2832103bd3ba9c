package vn.cchc.administration;

import java.util.List;

/**
 * Where a measure is used.
 *
 * @param indicators codes of those whose definitions in force, or planned, are made of it
 * @param former codes of those that were made of it and no longer are
 * @param rules names of the rules that reports are checked by
 * @param letters names of the letter types and occasions that feed it, ended ones left out
 * @param formerLetters the same of those that have ended
 * @param reported whether a number was ever reported for it, be it in a draft
 */
public record MeasureUses(
        List<String> indicators,
        List<String> former,
        List<String> rules,
        List<String> letters,
        List<String> formerLetters,
        boolean reported) {

    static final MeasureUses NONE = new MeasureUses(List.of(), List.of(), List.of(), List.of(), List.of(), false);

    public MeasureUses {
        indicators = List.copyOf(indicators);
        former = List.copyOf(former);
        rules = List.copyOf(rules);
        letters = List.copyOf(letters);
        formerLetters = List.copyOf(formerLetters);
    }

    /** Whether something needs it that goes on. */
    public boolean isNeeded() {
        return !indicators.isEmpty() || !rules.isEmpty() || !letters.isEmpty();
    }

    /** Whether kind, frequency and source have to stay what they are. */
    public boolean isFixed() {
        return isNeeded() || reported || !former.isEmpty() || !formerLetters.isEmpty();
    }
}
