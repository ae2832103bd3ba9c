package vn.cchc.annotation.ui;

import java.time.format.DateTimeFormatter;
import vn.cchc.indicator.Indicator;
import vn.cchc.kit.Formats;
import vn.cchc.kit.Texts;
import vn.cchc.period.AsOf;
import vn.cchc.place.UnitVersion;

/** Says notes, and the names in them, in one language. */
record NoteWording(Texts texts) {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    String get(String key, Object... arguments) {
        return texts.get("annotation." + key, arguments);
    }

    Formats formats() {
        return texts.formats();
    }

    String name(UnitVersion unit) {
        return texts.isVietnamese() ? unit.name() : unit.nameEn();
    }

    /** "hiện nay", "hết ngày 20/7/2017", "10:30 ngày 20/7/2017". */
    String moment(AsOf asOf) {
        var moment = asOf.moment();
        if (moment == null) {
            return get("moment.NOW");
        }
        var day = formats().date(moment.toLocalDate());
        return asOf.equals(AsOf.endOf(moment.toLocalDate()))
                ? get("moment.DAY", day)
                : get("moment.TIME", CLOCK.format(moment), day);
    }

    /** "C2 · Đúng hạn". */
    String name(Indicator indicator) {
        var labels = indicator.labels();
        return indicator.code() + " · " + (texts.isVietnamese() ? labels.shortName() : labels.shortNameEn());
    }
}
