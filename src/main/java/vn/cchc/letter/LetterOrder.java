package vn.cchc.letter;

/** The orders the register can be read in; each ends in the entry's id, so pages never overlap. */
public enum LetterOrder {
    NEWEST_FIRST("l.handed_on DESC, l.id DESC"),
    OLDEST_FIRST("l.handed_on, l.id"),
    LATEST_DOSSIER_FIRST("l.days_late DESC, l.id DESC"),
    LEAST_LATE_FIRST("l.days_late IS NULL, l.days_late, l.id"),
    BY_NUMBER("l.year, l.type_code, l.number, l.id"),
    BY_NUMBER_DOWN("l.year DESC, l.type_code DESC, l.number DESC, l.id DESC");

    private final String sql;

    LetterOrder(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql;
    }
}
