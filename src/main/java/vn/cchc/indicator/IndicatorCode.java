package vn.cchc.indicator;

/** Names an indicator of the catalogue, such as {@code C2}. */
public record IndicatorCode(String value) {

    public IndicatorCode {
        if (!value.matches("[A-Z][A-Z0-9]{0,9}")) {
            throw new IllegalArgumentException("Not an indicator code: " + value);
        }
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
