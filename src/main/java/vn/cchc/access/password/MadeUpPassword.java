package vn.cchc.access.password;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/**
 * A password that nobody has thought of: shown to one person once, and to be changed by its owner.
 *
 * @param value what is shown; never in logs, see {@link #toString}
 */
public record MadeUpPassword(String value) {

    /** 20 of 56 characters: more than 10³⁴ to choose from. */
    private static final int LENGTH = 20;

    /** Without the letters and digits that people mistake for each other. */
    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final SecureRandom RANDOM = new SecureRandom();

    public static MadeUpPassword next() {
        return new MadeUpPassword(RANDOM.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(at -> String.valueOf(ALPHABET.charAt(at)))
                .collect(Collectors.joining()));
    }

    @Override
    public String toString() {
        return "MadeUpPassword[…]";
    }
}
