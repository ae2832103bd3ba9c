package vn.cchc.kit;

import java.util.Locale;

/**
 * The meaning a cell, badge or bar carries. Colour is never alone: each tone has a sign as well, and a text key
 * {@code kit.tone.*}. The colours stand in {@code tokens.css} under the class {@link #css()}.
 */
public enum Tone {
    MET("●"),
    NEAR("◐"),
    MISSED("▼"),
    NOT_REPORTED("–"),
    PARTIAL("◌"),
    NIL(""),
    NOT_DUE(""),
    NOT_APPLICABLE(""),
    INFO("…"),
    MAIL("✉"),
    /** A run of figures that chance alone seldom brings about. */
    SIGNAL("◆"),
    NEUTRAL("");

    private final String sign;

    Tone(String sign) {
        this.sign = sign;
    }

    /** The sign shown beside the colour; empty where the words themselves say it. */
    public String sign() {
        return sign;
    }

    /** The CSS class, for example {@code tone-not-reported}. */
    public String css() {
        return "tone-" + code();
    }

    /** The name shown to people, for example "chưa báo cáo". */
    public String label(Texts texts) {
        return texts.get("kit.tone." + code());
    }

    private String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
