package vn.cchc.indicator;

import java.util.Optional;
import java.util.regex.Pattern;

/** Names a raw number that units report, such as {@code dossiers_resolved}. */
public record MeasureCode(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9_]{0,39}");

    public MeasureCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a measure code: " + value);
        }
    }

    /** Reads a code that came from outside; empty for what can be none. */
    public static Optional<MeasureCode> find(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new MeasureCode(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
