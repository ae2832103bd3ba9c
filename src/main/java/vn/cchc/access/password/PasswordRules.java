package vn.cchc.access.password;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.springframework.security.authentication.password.CompromisedPasswordChecker;
import org.springframework.stereotype.Component;
import vn.cchc.text.Accents;

/**
 * What a password has to be: long, and not one that is guessed first. No rule asks for capitals, digits or signs: people
 * meet such rules in the same few ways, and forget the password (NIST SP 800-63B, 3.1.1.2).
 */
@Component
public class PasswordRules {

    /** In characters. What a stolen table of bcrypt hashes still keeps for years, and three or four words reach by themselves. */
    public static final int SHORTEST = 12;

    /** Where bcrypt stops reading. */
    public static final int LONGEST_BYTES = 72;

    /** Names shorter than this are found in any sentence. */
    private static final int SHORTEST_NAME = 3;

    private static final List<String> NAMES_OF_THE_PROGRAM = List.of("caicachhanhchinh", "reformdashboard");

    private final CompromisedPasswordChecker leaked;

    public PasswordRules(CompromisedPasswordChecker leaked) {
        this.leaked = leaked;
    }

    /** Every reason against a password of this account; none if it can be taken. */
    public List<PasswordProblem> problems(String password, String username) {
        var problems = new ArrayList<>(problemsOfLength(password));
        if (contains(password, username)) {
            problems.add(PasswordProblem.CONTAINS_NAME);
        }
        // Looking through long ones takes time that grows with their length.
        if (!problems.contains(PasswordProblem.TOO_LONG)
                && leaked.check(password).isCompromised()) {
            problems.add(PasswordProblem.LEAKED);
        }
        return problems;
    }

    /** What its length alone forbids. */
    public static List<PasswordProblem> problemsOfLength(String password) {
        var kept = kept(password);
        if (kept.codePointCount(0, kept.length()) < SHORTEST) {
            return List.of(PasswordProblem.TOO_SHORT);
        }
        return isTooLong(password) ? List.of(PasswordProblem.TOO_LONG) : List.of();
    }

    static boolean isTooLong(String password) {
        return kept(password).getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES;
    }

    /** As it is hashed: a letter and its accents are one character, whichever way the keyboard sent them. */
    static String kept(CharSequence password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }

    private static boolean contains(String password, String username) {
        var plain = plain(password);
        var name = plain(username);
        return (name.length() >= SHORTEST_NAME && plain.contains(name))
                || NAMES_OF_THE_PROGRAM.stream().anyMatch(plain::contains);
    }

    /** Without accents, blanks and signs, so that "Cải cách hành chính" is found however it is written. */
    private static String plain(String text) {
        return Accents.plain(text).replaceAll("[^\\p{L}\\p{Nd}]", "");
    }
}
