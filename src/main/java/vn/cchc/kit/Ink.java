package vn.cchc.kit;

/**
 * The colours a chart may use, by index. Java knows only the index: the colour of each, light and dark, stands in
 * {@code charts.css} as {@code .highcharts-color-N}, and panels' legends use the same class.
 */
public enum Ink {
    /** The main series: navy. */
    PRIMARY,
    /** What the others are seen against: grey. */
    BACKGROUND,
    MET,
    NEAR,
    MISSED,
    /** Hatched. */
    NOT_REPORTED,
    NIL,
    /** Kinds of a thing keep their own colours everywhere: navy, grey, orange, then teal and violet. */
    FIRST_KIND,
    SECOND_KIND,
    THIRD_KIND,
    FOURTH_KIND,
    FIFTH_KIND,
    /** An empty frame. */
    NOT_DUE;

    /** For {@code PlotOptions.setColorIndex} and {@code DataSeriesItem.setColorIndex}. */
    public int index() {
        return ordinal();
    }

    /** The class legends and inline drawings use. */
    public String css() {
        return "ink-" + ordinal();
    }

    /** The ink of a status; grey where the tone is no status. */
    public static Ink of(Tone tone) {
        return switch (tone) {
            case MET -> MET;
            case NEAR -> NEAR;
            case MISSED -> MISSED;
            case NOT_REPORTED, PARTIAL -> NOT_REPORTED;
            case NOT_DUE -> NOT_DUE;
            default -> NIL;
        };
    }
}
