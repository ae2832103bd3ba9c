package vn.cchc.letter;

/** What a letter is written for; every occasion belongs to one type. */
public record Occasion(String code, String type, String name, String nameEn) {

    /** The code of apologies for a dossier resolved late. */
    public static final String LATE_DOSSIER = "LATE_DOSSIER";
}
