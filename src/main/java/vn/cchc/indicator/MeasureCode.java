package vn.cchc.indicator;

/** Names a raw number that units report, such as {@code dossiers_resolved}. */
public record MeasureCode(String value) {

    public MeasureCode {
        if (!value.matches("[a-z][a-z0-9_]{0,39}")) {
            throw new IllegalArgumentException("Not a measure code: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
