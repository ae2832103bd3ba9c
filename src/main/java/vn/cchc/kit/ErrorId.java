package vn.cchc.kit;

import java.util.concurrent.ThreadLocalRandom;

/** A short name for one failure, shown to people and written to the log, easy to read out on the telephone. */
public final class ErrorId {
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private ErrorId() {}

    /** A new id such as "K7QF-2MXA": no letters that are mistaken for digits. */
    public static String next() {
        StringBuilder id = new StringBuilder(9);
        for (int i = 0; i < 8; i++) {
            if (i == 4) {
                id.append('-');
            }
            id.append(LETTERS.charAt(ThreadLocalRandom.current().nextInt(LETTERS.length())));
        }
        return id.toString();
    }
}
