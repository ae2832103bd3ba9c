package vn.cchc.letter;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A letter's number as people write it: 42, 042, 42/TCM or 42/TCM-UBND. The only place that reads one.
 *
 * @param value empty: the register gives the next
 * @param problem why it is no number of this type; absent where it is one
 */
public record LetterNumber(
        Optional<Integer> value, @Nullable LetterProblem problem) {

    private static final Pattern FORM = Pattern.compile("0*(\\d{1,6})(?:\\s*/\\s*([\\p{L}][\\p{L}\\p{N} .-]*))?");

    /** @param type empty while nobody knows which; then whatever stands behind the stroke is passed over */
    public static LetterNumber read(String text, Optional<LetterType> type) {
        var bare = text.strip();
        if (bare.isEmpty()) {
            return new LetterNumber(Optional.empty(), null);
        }
        var match = FORM.matcher(bare);
        if (!match.matches() || Integer.parseInt(match.group(1)) < 1) {
            return new LetterNumber(Optional.empty(), LetterProblem.NUMBER_WRONG);
        }
        var behind = match.group(2);
        boolean fits = behind == null
                || type.isEmpty()
                || behind.strip().split("[ .-]")[0].equalsIgnoreCase(type.get().abbreviation());
        return fits
                ? new LetterNumber(Optional.of(Integer.valueOf(match.group(1))), null)
                : new LetterNumber(Optional.empty(), LetterProblem.NUMBER_OF_ANOTHER_TYPE);
    }
}
