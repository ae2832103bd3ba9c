package vn.cchc.letter.ui;

import vn.cchc.kit.Formats;
import vn.cchc.kit.Texts;
import vn.cchc.letter.LetterType;
import vn.cchc.letter.Occasion;
import vn.cchc.place.UnitVersion;

/** Says letters, and the names around them, in one language. */
record DeskWording(Texts texts) {

    String get(String key, Object... arguments) {
        return texts.get("letter." + key, arguments);
    }

    Formats formats() {
        return texts.formats();
    }

    String name(UnitVersion unit) {
        return texts.isVietnamese() ? unit.name() : unit.nameEn();
    }

    String name(Occasion occasion) {
        return texts.isVietnamese() ? occasion.name() : occasion.nameEn();
    }

    String name(LetterType type) {
        return texts.isVietnamese() ? type.name() : type.nameEn();
    }
}
