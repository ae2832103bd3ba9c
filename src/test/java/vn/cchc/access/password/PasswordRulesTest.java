package vn.cchc.access.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    private final PasswordRules rules = new PasswordRules(new LeakedPasswords());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "con trâu đọc thơ buổi sáng",
                "correct battery of horses",
                "mưa rào 4 giờ chiều",
                "tháng bảy nước chảy",
                "xkqzvbmwpjrt"
            })
    void takesWordsAndAsksForNoCapitalDigitOrSign(String password) {
        assertThat(rules.problems(password, "officer")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "passwordpassword",
                "password123456",
                "123456789012",
                "qwertyuiopasdfgh",
                "aaaaaaaaaaaaaaaa",
                "iloveyouforever",
                "matkhau123456",
                "anhyeuemanhyeuem",
                "Password2017!"
            })
    void refusesWhatLeakedOrIsGuessedAsSoon(String password) {
        assertThat(rules.problems(password, "officer")).containsExactly(PasswordProblem.LEAKED);
    }

    @Test
    void countsCharactersAndNotBytesForTheShortest() {
        assertThat(rules.problems("ngựa ô phi", "officer")).containsExactly(PasswordProblem.TOO_SHORT);
        assertThat(PasswordRules.problemsOfLength("ữ".repeat(11))).containsExactly(PasswordProblem.TOO_SHORT);
        assertThat(PasswordRules.problemsOfLength("ữ".repeat(12))).isEmpty();
    }

    @Test
    void countsALetterAndItsAccentsAsOne() {
        var typedOtherwise = Normalizer.normalize("ngựa ô phi", Normalizer.Form.NFD);

        assertThat(typedOtherwise).hasSizeGreaterThan(PasswordRules.SHORTEST);
        assertThat(PasswordRules.problemsOfLength(typedOtherwise)).containsExactly(PasswordProblem.TOO_SHORT);
    }

    @Test
    void refusesWhatBcryptWouldCut() {
        assertThat(PasswordRules.problemsOfLength("ữ".repeat(24))).isEmpty();
        assertThat(PasswordRules.problemsOfLength("ữ".repeat(24) + "a")).containsExactly(PasswordProblem.TOO_LONG);
        assertThat(rules.problems("1".repeat(5000), "officer")).containsExactly(PasswordProblem.TOO_LONG);
    }

    @Test
    void refusesTheNamesThatAreTriedFirst() {
        assertThat(rules.problems("Tôi là CanBo.LongNguyen ở xã", "canbo.longnguyen"))
                .containsExactly(PasswordProblem.CONTAINS_NAME);
        assertThat(rules.problems("Cải cách hành chính là gì", "officer"))
                .containsExactly(PasswordProblem.CONTAINS_NAME);
    }

    @Test
    void doesNotTakeAShortNameForAWordOfIts() {
        assertThat(rules.problems("con trâu đọc thơ buổi sáng", "an")).isEmpty();
    }

    @Test
    void hashesAPasswordAlikeHoweverItsAccentsWereTyped() {
        var passwords = new KeptPasswords();
        var hash = passwords.encode("mưa rào 4 giờ chiều");

        assertThat(hash).startsWith("{bcrypt}");
        assertThat(passwords.matches(Normalizer.normalize("mưa rào 4 giờ chiều", Normalizer.Form.NFD), hash))
                .isTrue();
        assertThat(passwords.matches("mưa rào 5 giờ chiều", hash)).isFalse();
    }

    @Test
    void makesUpPasswordsThatItWouldTakeAndShowsNoneInALog() {
        var made = MadeUpPassword.next();

        assertThat(rules.problems(made.value(), "officer")).isEmpty();
        assertThat(made).isNotEqualTo(MadeUpPassword.next());
        assertThat(made.toString()).doesNotContain(made.value());
    }
}
