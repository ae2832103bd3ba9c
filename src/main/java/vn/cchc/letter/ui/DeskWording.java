package vn.cchc.letter.ui;

import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import vn.cchc.kit.Formats;
import vn.cchc.kit.Texts;
import vn.cchc.letter.LetterType;
import vn.cchc.letter.Occasion;
import vn.cchc.period.Month;
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

    /** One that has ended with its last day: another may have its name by now. */
    String label(UnitVersion unit, KeptUnits kept) {
        return kept.isEnded(unit)
                ? get("unit.ended", name(unit), formats().date(kept.daysOf(unit).last()))
                : name(unit);
    }

    String name(Occasion occasion) {
        return texts.isVietnamese() ? occasion.name() : occasion.nameEn();
    }

    /** "thư chúc mừng số 41/TCM". */
    String named(Optional<LetterType> type, int number) {
        return type.map(known -> get("named", inSentence(known), number + "/" + known.abbreviation()))
                .orElseGet(() -> String.valueOf(number));
    }

    String month(Month month) {
        return Formats.capital(texts.formats().month(YearMonth.of(month.year(), month.number())));
    }

    /** "41/TCM". */
    String numbered(Optional<LetterType> type, int number) {
        return type.map(known -> number + "/" + known.abbreviation()).orElseGet(() -> String.valueOf(number));
    }

    String inSentence(LetterType type) {
        return texts.isVietnamese() ? type.name().toLowerCase(Locale.ROOT) : type.nameEn();
    }

    String name(LetterType type) {
        return texts.isVietnamese() ? type.name() : type.nameEn();
    }
}
