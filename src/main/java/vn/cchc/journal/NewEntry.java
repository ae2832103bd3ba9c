package vn.cchc.journal;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.cchc.period.Month;
import vn.cchc.place.UnitId;

/** A deed to be written down, by {@link Deed} and what it was done to. Subject and detail are cut at what the journal holds. */
public record NewEntry(Deed deed, Optional<UnitId> unit, Optional<Month> month, String subject, String detail) {

    private static final int LONGEST_SUBJECT = 1000;
    private static final int LONGEST_DETAIL = 1000;

    /** More months are told by the first and the last. */
    private static final int MOST_MONTHS = 6;

    public NewEntry {
        subject = cut(subject, LONGEST_SUBJECT);
        detail = cut(detail, LONGEST_DETAIL);
    }

    /** Done to a thing of no unit. */
    public static NewEntry of(Deed deed, String subject) {
        return new NewEntry(deed, Optional.empty(), Optional.empty(), subject, "");
    }

    /** Done to something of a unit. */
    public static NewEntry of(Deed deed, UnitId unit, String subject) {
        return new NewEntry(deed, Optional.of(unit), Optional.empty(), subject, "");
    }

    /** Done to a unit's report of a month. */
    public static NewEntry of(Deed deed, UnitId unit, Month month) {
        return new NewEntry(deed, Optional.of(unit), Optional.of(month), "", "");
    }

    public NewEntry because(String reason) {
        return new NewEntry(deed, unit, month, subject, reason);
    }

    /** The same, done to this many things of these months, oldest first: "12 (2017-06, 2017-07)". */
    public NewEntry counting(int things, List<Month> months) {
        var named = months.size() > MOST_MONTHS
                ? months.getFirst() + " – " + months.getLast()
                : months.stream().map(Month::toString).collect(Collectors.joining(", "));
        return because(things + " (" + named + ")");
    }

    private static String cut(String text, int longest) {
        var normal = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        return normal.codePointCount(0, normal.length()) <= longest
                ? normal
                : normal.substring(0, normal.offsetByCodePoints(0, longest - 1)) + "…";
    }
}
