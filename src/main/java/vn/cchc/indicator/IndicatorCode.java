package vn.cchc.indicator;

import java.util.Optional;
import java.util.regex.Pattern;

/** Names an indicator of the catalogue, such as {@code C2}. */
public record IndicatorCode(String value) {

    /** Stands first because the codes below are checked against it. */
    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9]{0,9}");

    /** Resolved early or on time, the rate leaders ask for first. */
    public static final IndicatorCode ON_TIME = new IndicatorCode("C2");

    /** Late dossiers apologised for. */
    public static final IndicatorCode APOLOGISED = new IndicatorCode("B4");

    public IndicatorCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not an indicator code: " + value);
        }
    }

    /** Reads a code that came from outside; empty for what can be none. */
    public static Optional<IndicatorCode> find(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new IndicatorCode(text)) : Optional.empty();
    }

    /** The letter of its group in the catalogue. */
    public String group() {
        return value.substring(0, 1);
    }

    @Override
    public String toString() {
        return value;
    }
}
