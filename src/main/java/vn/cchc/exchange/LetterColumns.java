package vn.cchc.exchange;

import vn.cchc.letter.LetterProblem;

/** Which column of a file says what of a letter. */
record LetterColumns(Mapping mapping) {

    /** -1 where none does. */
    int of(ColumnRole role) {
        return mapping.columnOf(role);
    }

    /** The column to show a fault of; the first where none says it. */
    int shown(ColumnRole role) {
        return Math.max(0, of(role));
    }

    /** The one that has a column. */
    ColumnRole at(ColumnRole wanted, ColumnRole other) {
        return of(wanted) < 0 ? other : wanted;
    }

    /** Where a problem of the register stands in the file. */
    int of(LetterProblem problem) {
        var role = switch (problem) {
            case OCCASION_MISSING, OCCASION_ENDED, OCCASION_OF_ANOTHER_TYPE, VOIDED, GONE ->
                at(ColumnRole.OCCASION, ColumnRole.TYPE);
            case DAY_MISSING,
                    DAY_TO_COME,
                    DAY_WITHOUT_UNIT,
                    DAY_OF_ANOTHER_YEAR,
                    DAY_IN_BALANCE,
                    MONTH_CLOSED,
                    MONTH_APPROVED -> ColumnRole.HANDED_ON;
            case NUMBER_WRONG, NUMBER_OF_ANOTHER_TYPE, NUMBER_TAKEN, NUMBER_FAR -> ColumnRole.NUMBER;
            case SIGNER_MISSING, SIGNER_TOO_LONG, SIGNER_PERSONAL -> ColumnRole.SIGNER;
            case DOSSIER_MISSING,
                    DOSSIER_TOO_LONG,
                    DOSSIER_PERSONAL,
                    DOSSIER_NOT_LATE,
                    DOSSIER_APOLOGISED,
                    MORE_THAN_LATE -> at(ColumnRole.DOSSIER, ColumnRole.HANDED_ON);
            case DAYS_LATE_MISSING, DAYS_LATE_WITHOUT_DOSSIER -> at(ColumnRole.DAYS_LATE, ColumnRole.HANDED_ON);
            case REASON_TOO_LONG, REASON_PERSONAL -> ColumnRole.REASON;
            case NOTE_TOO_LONG,
                    NOTE_PERSONAL,
                    VOID_REASON_MISSING,
                    VOID_REASON_TOO_LONG,
                    VOID_REASON_PERSONAL,
                    APPROVED_REASON_TOO_LONG,
                    APPROVED_REASON_PERSONAL -> ColumnRole.NOTE;
        };
        return shown(role);
    }

    int ofDay() {
        return shown(ColumnRole.HANDED_ON);
    }
}
