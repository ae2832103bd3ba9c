package vn.cchc.access.password;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.password.CompromisedPasswordChecker;
import org.springframework.security.authentication.password.CompromisedPasswordDecision;
import org.springframework.stereotype.Component;

/**
 * Finds passwords that stand in lists of leaked ones, and those that are guessed as soon: one of them with a year behind
 * it, a row of the keyboard, one word over and over. The lists are zxcvbn's and lie in the program: no password and no part
 * of one is sent to anybody.
 */
@Component
class LeakedPasswords implements CompromisedPasswordChecker {

    /** Below this zxcvbn calls a password guessable (score 2 and less) even against a slow hash. */
    private static final double GUESSED_SOON = 1e8;

    /** Words that lists made elsewhere do not have, and that people here begin with. */
    private static final List<String> LOCAL = List.of(
            "matkhau",
            "matkhau123",
            "anhyeuem",
            "emyeuanh",
            "yeuem",
            "xinchao",
            "khongbiet",
            "vietnam",
            "hanoi",
            "saigon",
            "binhduong",
            "baubang",
            "ubnd",
            "uybannhandan",
            "huyenuy",
            "congan",
            "canbo",
            "lanhdao",
            "quantri",
            "nhanvien",
            "cchc",
            "caicach",
            "hanhchinh",
            "motcua",
            "chinhquyen",
            "thanthien",
            "congso",
            "abc123",
            "123abc",
            "admin");

    private final Zxcvbn guesser = new Zxcvbn();

    @Override
    public CompromisedPasswordDecision check(@Nullable String password) {
        return new CompromisedPasswordDecision(
                password != null && guesser.measure(password, LOCAL).getGuesses() < GUESSED_SOON);
    }
}
