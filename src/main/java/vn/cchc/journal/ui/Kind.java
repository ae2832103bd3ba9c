package vn.cchc.journal.ui;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import vn.cchc.journal.Deed;

/** What somebody looks for in the journal: all that was done, or what was done to one sort of things. */
enum Kind {
    /** Everything but signing in and out, which would be most of it. */
    WORK(EnumSet.complementOf(EnumSet.range(Deed.SIGN_IN_LOCKED, Deed.SIGN_IN_FAILED))),
    FIGURES(EnumSet.range(Deed.REPORT_SUBMITTED, Deed.IMPORT_UNDONE)),
    LETTERS(EnumSet.range(Deed.LETTER_ENTERED, Deed.OPENING_BALANCE_VOIDED)),
    NOTES(EnumSet.range(Deed.NOTE_WRITTEN, Deed.NOTE_REMOVED)),
    UNITS(EnumSet.range(Deed.UNIT_CREATED, Deed.ROOT_UNIT_CHOSEN)),
    CATALOGUE(EnumSet.range(Deed.MEASURE_ADDED, Deed.LETTER_TYPE_RESUMED)),
    ACCOUNTS(EnumSet.range(Deed.ACCOUNT_CREATED, Deed.SESSION_REVOKED)),
    SIGN_INS(EnumSet.range(Deed.SIGN_IN_LOCKED, Deed.SIGN_IN_FAILED)),
    EVERYTHING(EnumSet.allOf(Deed.class));

    private final Set<Deed> deeds;

    Kind(Set<Deed> deeds) {
        this.deeds = deeds;
    }

    boolean has(Deed deed) {
        return deeds.contains(deed);
    }

    /** As a filter has them: empty for every one. */
    Set<Deed> wanted() {
        return this == EVERYTHING ? Set.of() : deeds;
    }

    /** As addresses name it: "sign-ins". */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
