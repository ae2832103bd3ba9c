package vn.cchc.exchange.file;

import vn.cchc.privacy.PersonalWords;

/**
 * The name of a file as it is kept: without its folders, no longer than there is room for, and dotted out where it tells
 * who somebody is, since the journal and the register name the file for ever.
 */
public final class FileName {

    private static final int LONGEST = 255;

    /** Longer than this is no ending but a part of the name. */
    private static final int LONGEST_ENDING = 6;

    private static final String DOTTED = "•••";

    private FileName() {}

    /** "Thư chúc mừng ông Nguyễn Văn An.xlsx" is kept as "•••.xlsx". */
    public static String kept(String sent) {
        var name = Words.kept(sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1));
        int dot = name.lastIndexOf('.');
        int end = dot >= 0 && name.length() - dot <= LONGEST_ENDING ? dot : name.length();
        var words = name.substring(0, end).replace('_', ' ');
        if (PersonalWords.find(words).isPresent() || PersonalWords.isName(words)) {
            return DOTTED + name.substring(end);
        }
        return name.codePointCount(0, name.length()) <= LONGEST
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST));
    }
}
