package vn.cchc.exchange.file;

/**
 * One cell as it was found.
 *
 * @param text composed (NFC) and without blanks around it; a workbook's number in full with a decimal point, its percentage
 *     as 95.5%, its date as 2017-08-01
 */
public record SheetCell(String text, Kind kind) {

    public static final SheetCell EMPTY = new SheetCell("", Kind.TEXT);

    /** What the file says of the cell. */
    public enum Kind {
        /** All that a text file has, but for what is quoted. */
        TEXT,
        /** In a text file within quotation marks: nothing cut it in two. */
        QUOTED,
        NUMBER,
        DATE,
        /** A formula that came to nothing, such as #DIV/0!, or that was saved without its value, then as it is written: =A1+B1. */
        FAULT
    }

    static SheetCell text(String text) {
        return text.isEmpty() ? EMPTY : new SheetCell(Words.kept(text), Kind.TEXT);
    }

    static SheetCell quoted(String text) {
        return text.isEmpty() ? EMPTY : new SheetCell(Words.kept(text), Kind.QUOTED);
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }
}
