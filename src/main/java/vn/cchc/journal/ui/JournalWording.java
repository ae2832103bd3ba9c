package vn.cchc.journal.ui;

import java.time.LocalDateTime;
import vn.cchc.journal.Deed;
import vn.cchc.kit.Formats;
import vn.cchc.kit.Texts;
import vn.cchc.period.Month;
import vn.cchc.place.UnitVersion;

/** Says deeds, and the names in them, in one language. */
record JournalWording(Texts texts) {

    String get(String key, Object... arguments) {
        return texts.get("journal." + key, arguments);
    }

    Formats formats() {
        return texts.formats();
    }

    String name(Deed deed) {
        return get("deed." + deed.name());
    }

    String name(UnitVersion unit) {
        return texts.isVietnamese() ? unit.name() : unit.nameEn();
    }

    String month(Month month) {
        return month.number() + "/" + month.year();
    }

    /** "09:20 · 08/8/2017". */
    String moment(LocalDateTime at) {
        return "%02d:%02d · %s"
                .formatted(at.getHour(), at.getMinute(), formats().date(at.toLocalDate()));
    }
}
