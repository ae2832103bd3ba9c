package vn.cchc.exchange.file;

/** Why a whole file is not read. */
public enum Refusal {
    EMPTY,
    TOO_LARGE,
    PDF,
    /** Excel before 2007. */
    OLD_EXCEL,
    PASSWORD,
    /** A zip that is no workbook, such as a document or a macro workbook under another name. */
    NOT_A_WORKBOOK,
    /** Small on the wire and huge once unpacked. */
    ZIP_BOMB,
    BINARY,
    BROKEN,
    /** A quotation mark without its other half; its cell is the detail. */
    QUOTE_OPEN,
    NO_ROWS,
    /** Several sheets hold something where only one can be meant; their names are the detail. */
    SEVERAL_SHEETS,
    TOO_MANY_COLUMNS,
    TOO_MANY_FIGURES,
    TOO_MANY_LETTERS,
    /** A column that names people; its heading is the detail. */
    PERSONAL_DATA,
    /** The upload is no longer there: cancelled, too old, or of a program that has stopped since. */
    GONE
}
