package vn.cchc.place;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A reporting calendar as somebody typed it, not yet checked. @param firstDay absent while none is typed, as the other days */
public record NewCalendar(
        String code,
        String name,
        String nameEn,
        @Nullable Integer firstDay,
        @Nullable Integer unitDueDay,
        @Nullable Integer districtDueDay) {

    public NewCalendar {
        code = code.strip().toUpperCase(Locale.ROOT);
        name = Normalizer.normalize(name, Normalizer.Form.NFC).strip();
        nameEn = Normalizer.normalize(nameEn, Normalizer.Form.NFC).strip();
    }

    public static NewCalendar of(CalendarEntry entry) {
        return new NewCalendar(
                entry.code(),
                entry.name(),
                entry.nameEn(),
                entry.firstDay(),
                entry.unitDueDay(),
                entry.districtDueDay());
    }
}
