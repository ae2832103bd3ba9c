package vn.cchc.place;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cchc.text.Accents;

/**
 * A unit as it was over a run of days.
 *
 * @param code the official code; another unit may carry it at another time
 * @param name without the word for its kind ("Long Nguyên"); offices carry their whole name
 * @param parent absent for the district
 * @param validTo the first day it no longer holds
 */
public record UnitVersion(
        UnitId id,
        String code,
        String name,
        String nameEn,
        UnitKind kind,
        @Nullable UnitId parent,
        LocalDate validFrom,
        LocalDate validTo) {

    /** The end of what has no end yet. */
    public static final LocalDate FOR_EVER = LocalDate.of(9999, 12, 31);

    /** Grave, acute, hook, tilde or dot, and the rest of its word. */
    private static final Pattern TONE = Pattern.compile("([\u0300\u0301\u0303\u0309\u0323])([\\p{L}\\p{M}]*)");

    public UnitVersion {
        if (!validFrom.isBefore(validTo)) {
            throw new IllegalArgumentException("Unit " + code + " would end before it begins");
        }
    }

    /** The same unit as if it had been there since another day. */
    UnitVersion from(LocalDate day) {
        return new UnitVersion(id, code, name, nameEn, kind, parent, day, validTo);
    }

    /** The same up to another day. */
    UnitVersion until(LocalDate day) {
        return new UnitVersion(id, code, name, nameEn, kind, parent, validFrom, day);
    }

    /** The same of the unit that has taken the place of this one, and under the parent that has. */
    UnitVersion of(UnitId other, @Nullable UnitId otherParent) {
        return new UnitVersion(other, code, name, nameEn, kind, otherParent, validFrom, validTo);
    }

    /** Whether there is no word of it ending. */
    public boolean isOpen() {
        return validTo.equals(FOR_EVER);
    }

    /**
     * Whether its code or name, in either language, holds these words. Case, accents and where a tone stands (Hòa, Hoà)
     * make no difference.
     */
    public boolean matches(String words) {
        var wanted = Accents.plain(words).strip();
        return Stream.of(code, name, nameEn)
                .anyMatch(text -> Accents.plain(text).contains(wanted));
    }

    /** Whether people take the names for the same: neither case nor where a tone stands (Hòa, Hoà) makes another. */
    boolean isNamedLike(UnitVersion other) {
        return spoken(name).equals(spoken(other.name));
    }

    /** Every word with its tone at the end. */
    private static String spoken(String name) {
        var words = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        return TONE.matcher(words).replaceAll("$2$1");
    }

    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && day.isBefore(validTo);
    }
}
