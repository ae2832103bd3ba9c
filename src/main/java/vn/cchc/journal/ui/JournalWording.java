package vn.cchc.journal.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.cchc.journal.Deed;
import vn.cchc.journal.JournalEntry;
import vn.cchc.kit.Formats;
import vn.cchc.kit.Texts;
import vn.cchc.period.Month;
import vn.cchc.place.UnitKind;
import vn.cchc.place.UnitVersion;

/** Says deeds, and the names in them, in one language. */
record JournalWording(Texts texts) {

    /** What is written down where the program did it, and where it is not known who did. */
    private static final String PROGRAM = "?";

    private static final String SOMEBODY = "–";

    private static final int MOST_DECIMALS = 4;

    private static final char UNBROKEN = '\u00a0';

    String get(String key, Object... arguments) {
        return texts.get("journal." + key, arguments);
    }

    Formats formats() {
        return texts.formats();
    }

    String name(Deed deed) {
        return get("deed." + deed.name());
    }

    String name(Kind kind) {
        return get("kind." + kind.name());
    }

    String name(UnitVersion unit) {
        return texts.isVietnamese() ? unit.name() : unit.nameEn();
    }

    /** "xã Lai Hưng", "Lai Hưng Commune": as it stands within a sentence. */
    String fullName(UnitKind kind, String name) {
        var full = texts.get("analytics.unit." + kind.name(), name);
        return full.startsWith(name) ? full : full.substring(0, 1).toLowerCase(Locale.ROOT) + full.substring(1);
    }

    String month(Month month) {
        return formats().shortMonth(YearMonth.of(month.year(), month.number()));
    }

    String date(LocalDate day) {
        return formats().date(day);
    }

    /** "95%": a fraction of 1. */
    String percent(BigDecimal fraction) {
        return number(fraction.movePointRight(2)) + "%";
    }

    String number(BigDecimal number) {
        return formats().shortDecimal(number, MOST_DECIMALS);
    }

    /** @param reason absent or blank where none was wanted */
    String because(String what, @Nullable String reason) {
        return reason == null || reason.isBlank() ? what : get("because", what, reason);
    }

    String quoted(String text) {
        return get("quoted", text);
    }

    /** A program that acts by itself has no account. */
    String person(JournalEntry entry) {
        return person(entry.by(), entry.byName());
    }

    String person(String by, String name) {
        return switch (by) {
            case PROGRAM -> get("program");
            case SOMEBODY -> get("somebody");
            default -> name;
        };
    }

    /** "09:20 · 08/8/2017", which stays on one line. */
    String moment(LocalDateTime at) {
        return "%02d:%02d · %s"
                .formatted(at.getHour(), at.getMinute(), formats().date(at.toLocalDate()))
                .replace(' ', UNBROKEN);
    }
}
