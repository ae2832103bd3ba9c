package vn.cchc.indicator;

/** Names a raw number that units report, such as {@code dossiers_resolved}. */
public record MeasureCode(String value) {

    public MeasureCode {
        if (!isOne(value)) {
            throw new IllegalArgumentException("Not a measure code: " + value);
        }
    }

    /** Whether a text that came from outside can be a code. */
    public static boolean isOne(String text) {
        return text.matches("[a-z][a-z0-9_]{0,39}");
    }

    @Override
    public String toString() {
        return value;
    }
}
