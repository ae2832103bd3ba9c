package vn.cchc.annotation.ui;

import vn.cchc.indicator.Indicator;
import vn.cchc.kit.Formats;
import vn.cchc.kit.Texts;
import vn.cchc.place.UnitVersion;

/** Says notes, and the names in them, in one language. */
record NoteWording(Texts texts) {

    String get(String key, Object... arguments) {
        return texts.get("annotation." + key, arguments);
    }

    Formats formats() {
        return texts.formats();
    }

    String name(UnitVersion unit) {
        return texts.isVietnamese() ? unit.name() : unit.nameEn();
    }

    /** "C2 · Đúng hạn". */
    String name(Indicator indicator) {
        var labels = indicator.labels();
        return indicator.code() + " · " + (texts.isVietnamese() ? labels.shortName() : labels.shortNameEn());
    }
}
