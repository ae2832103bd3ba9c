package vn.cchc.journal.ui;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.cchc.journal.SubjectNames;
import vn.cchc.journal.SubjectNames.Kind;
import vn.cchc.journal.SubjectNames.Name;
import vn.cchc.place.UnitHistory;
import vn.cchc.place.UnitKind;

/**
 * What the codes in entries are called in one language. What nothing has as its code any more is left as it stands, so
 * that an old entry is readable still.
 */
record NamedThings(SubjectNames names, UnitHistory units, JournalWording wording) {

    private static final Pattern MEASURE_IN_FORMULA = Pattern.compile("[a-z][a-z0-9_]*");
    private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    Optional<Name> find(Kind kind, String code) {
        return names.find(kind, code);
    }

    String say(Name name) {
        return wording.texts().isVietnamese() ? name.vietnamese() : name.english();
    }

    String say(Kind kind, String code) {
        return find(kind, code).map(this::say).orElse(code);
    }

    /** "C2 · Hồ sơ giải quyết trước và đúng hạn". */
    String indicator(String code) {
        return find(Kind.INDICATOR, code).map(name -> code + " · " + say(name)).orElse(code);
    }

    /** "Lãnh đạo huyện (leader)". */
    String account(String username) {
        return find(Kind.ACCOUNT, username)
                .map(this::say)
                .filter(name -> !name.equals(username))
                .map(name -> name + " (" + username + ")")
                .orElse(username);
    }

    /** Within a sentence: "thư chúc mừng" needs its type small in Vietnamese. */
    String inSentence(Name type) {
        return wording.texts().isVietnamese() ? type.vietnamese().toLowerCase(Locale.ROOT) : type.english();
    }

    /** "xã Lai Hưng"; the code in words where no unit has it on the day, nor ever had. */
    String unit(String code, LocalDate day) {
        return units.find(code, day)
                .or(() -> units.versions().stream()
                        .filter(version -> version.code().equals(code))
                        .findFirst())
                .map(unit -> wording.fullName(unit.kind(), wording.name(unit)))
                .orElseGet(() -> wording.get("unit.code", code));
    }

    /** "xã Lai Hưng (mã 25834)", from what an entry keeps: names of then, in Vietnamese. */
    String unit(String code, String name, UnitKind kind) {
        return wording.get("unit", wording.fullName(kind, unitName(code, name)), code);
    }

    /** As a unit of the code that was called so is called in the reader's language; unchanged where none was. */
    String unitName(String code, String name) {
        return units.versions().stream()
                .filter(version -> version.code().equals(code) && version.name().equals(name))
                .findFirst()
                .map(wording::name)
                .orElse(name);
    }

    /** "Hồ sơ trước hạn + Hồ sơ đúng hạn". */
    String formula(String text) {
        return MEASURE_IN_FORMULA
                .matcher(text)
                .replaceAll(code -> java.util.regex.Matcher.quoteReplacement(say(Kind.MEASURE, code.group())));
    }

    /** "15/8/2017" for "2017-08-15". */
    String day(String iso) {
        if (!ISO_DAY.matcher(iso).matches()) {
            return iso;
        }
        try {
            return wording.date(LocalDate.parse(iso));
        } catch (DateTimeParseException noSuchDay) {
            return iso;
        }
    }
}
