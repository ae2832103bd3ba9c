package vn.cchc.annotation.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import vn.cchc.annotation.Annotation;
import vn.cchc.indicator.Indicator;
import vn.cchc.indicator.IndicatorCode;
import vn.cchc.place.UnitVersion;

/** Where notes lead, relative to the root. */
final class NoteAddresses {

    static final String NOTES = "notes";

    /** Query parameter of the note to correct. */
    static final String NOTE = "note";

    private NoteAddresses() {}

    static String correctionOf(Annotation note) {
        return NOTES + "?" + NOTE + "=" + note.id();
    }

    /** The unit's page, with the indicator's history in front where the note is about one. */
    static String unitOf(Annotation note, UnitVersion unit) {
        var page = "units/"
                + URLEncoder.encode(unit.code(), StandardCharsets.UTF_8).replace("+", "%20");
        return note.indicator()
                .map(IndicatorCode::value)
                .map(code -> page + "?indicator=" + code)
                .orElse(page);
    }

    static String indicator(Indicator indicator) {
        return "indicators/" + indicator.code();
    }
}
