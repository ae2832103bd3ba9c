package vn.cchc.journal.ui;

import vn.cchc.journal.Deed;
import vn.cchc.journal.JournalEntry;

/**
 * Says what was done to what, from the signs that an entry keeps. Signs are of no language and stay as they are; words are
 * made when they are read, in the reader's language and with the names of today. What is not understood, as it may have
 * been written by a version before, is shown as it stands.
 */
record DeedWording(NamedThings things) {

    String subject(JournalEntry entry) {
        return words(entry.deed()).subject(entry);
    }

    String detail(JournalEntry entry) {
        return words(entry.deed()).detail(entry);
    }

    /** No default: a new deed is given its words, or it does not compile. */
    private DeedWords words(Deed deed) {
        return switch (deed) {
            case REPORT_SUBMITTED,
                    REPORT_APPROVED,
                    REPORT_RETURNED,
                    REPORT_REMINDED,
                    CORRECTION_PROPOSED,
                    CORRECTION_APPROVED,
                    CORRECTION_RETURNED,
                    CORRECTION_WITHDRAWN,
                    MONTH_CLOSED,
                    MONTH_REOPENED,
                    FIGURES_IMPORTED,
                    IMPORT_UNDONE -> new FigureWords(things, "rows");
            case LETTERS_IMPORTED, LETTER_IMPORT_UNDONE -> new FigureWords(things, "rows.letters");
            case LETTER_ENTERED, LETTER_CORRECTED, LETTER_VOIDED, OPENING_BALANCE_SET, OPENING_BALANCE_VOIDED ->
                new LetterWords(things);
            case UNIT_CREATED,
                    UNIT_RENAMED,
                    UNIT_KIND_CHANGED,
                    UNITS_MERGED,
                    UNIT_SPLIT,
                    UNIT_ENDED,
                    UNIT_CORRECTED,
                    UNIT_CHANGE_WITHDRAWN,
                    ROOT_UNIT_CHOSEN -> new UnitWords(things);
            case LIST_IMPORTED -> new ListWords(things);
            case TARGET_SET, TARGET_ENDED, TARGET_WITHDRAWN -> new TargetWords(things);
            case NOTE_WRITTEN,
                    NOTE_REMOVED,
                    MEASURE_ADDED,
                    MEASURE_CORRECTED,
                    MEASURE_ENDED,
                    MEASURE_RESUMED,
                    INDICATOR_ADDED,
                    INDICATOR_DEFINED,
                    INDICATOR_REWORDED,
                    INDICATOR_DEFINITION_WITHDRAWN,
                    INDICATOR_ENDED,
                    CALENDAR_ADDED,
                    CALENDAR_CORRECTED,
                    LETTER_TYPE_ADDED,
                    LETTER_TYPE_CORRECTED,
                    LETTER_TYPE_MOVED,
                    LETTER_TYPE_ENDED,
                    LETTER_TYPE_RESUMED -> new CatalogueWords(things);
            case ACCOUNT_CREATED,
                    ACCOUNT_CHANGED,
                    ACCOUNT_SWITCHED_OFF,
                    ACCOUNT_SWITCHED_ON,
                    ACCOUNT_UNLOCKED,
                    PASSWORD_RESET,
                    PASSWORD_CHANGED,
                    SESSION_REVOKED,
                    SIGN_IN_LOCKED,
                    SIGNED_IN,
                    SIGNED_OUT,
                    SIGN_IN_FAILED -> new AccountWords(things);
        };
    }
}
