package vn.cchc.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.security.authentication.password.CompromisedPasswordDecision;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.cchc.access.password.PasswordRules;
import vn.cchc.platform.SampleMode;

@ExtendWith(OutputCaptureExtension.class)
class FirstAdministratorTest {
    private static final Pattern TOLD = Pattern.compile("with the password (\\S+)");

    private final AccountsInMemory accounts = new AccountsInMemory();
    private final PasswordRules rules =
            new PasswordRules(password -> new CompromisedPasswordDecision("passwordpassword".equals(password)));
    private final PasswordEncoder encoder = new BCryptPasswordEncoder(4);

    @Test
    void takesTheOperatorsPasswordAndDoesNotRepeatIt(CapturedOutput output) {
        start("correct horse", false);

        assertThat(passwordFits("correct horse")).isTrue();
        assertThat(output).doesNotContain("correct horse");
    }

    @Test
    void tellsAMadeUpPasswordOnce(CapturedOutput output) {
        start("", false);
        start("", false);

        Matcher told = TOLD.matcher(output);
        assertThat(told.find()).isTrue();
        assertThat(passwordFits(told.group(1))).isTrue();
        assertThat(told.find()).isFalse();
    }

    @Test
    void hasAMadeUpPasswordChangedAtTheFirstSignIn() {
        start("", false);

        assertThat(accounts.findByUsername("admin"))
                .hasValueSatisfying(made -> assertThat(made.passwordTemporary()).isTrue());
    }

    @Test
    void leavesTheOperatorsPasswordAsItIs() {
        start("correct horse", false);

        assertThat(accounts.findByUsername("admin"))
                .hasValueSatisfying(made -> assertThat(made.passwordTemporary()).isFalse());
    }

    @Test
    void refusesAShortPasswordWithASentence() {
        assertThatExceptionOfType(FirstAdministratorException.class)
                .isThrownBy(() -> start("elevenchars", false))
                .withMessageContaining("too short")
                .withMessageNotContaining("elevenchars")
                .withMessageContaining("12 characters");
        assertThat(accounts.size()).isZero();
    }

    @Test
    void refusesAPasswordBcryptWouldCut() {
        assertThatExceptionOfType(FirstAdministratorException.class)
                .isThrownBy(() -> start("ấ".repeat(25), false))
                .withMessageContaining("too long");
    }

    @Test
    void refusesAPasswordThatIsGuessedFirstAndSaysWhy() {
        assertThatExceptionOfType(FirstAdministratorException.class)
                .isThrownBy(() -> start("passwordpassword", false))
                .withMessageContaining("guessed first")
                .withMessageNotContaining("passwordpassword");
        assertThatExceptionOfType(FirstAdministratorException.class)
                .isThrownBy(() -> start("Admin of the district", false))
                .withMessageContaining("contains the user name");
        assertThat(accounts.size()).isZero();
    }

    @Test
    void leavesAnAdministratorAsTheyAre() {
        accounts.save(UserAccount.administrator("chief", "hash", false));

        start("correct horse", false);

        assertThat(accounts.size()).isEqualTo(1);
    }

    @Test
    void refusesANameThatIsTakenByAnother() {
        accounts.save(new UserAccount(1L, "admin", "hash", "A leader", Role.LEADER, null, true));

        assertThatExceptionOfType(FirstAdministratorException.class)
                .isThrownBy(() -> start("correct horse", false))
                .withMessageContaining("no administrator");
    }

    @Test
    void doesNothingOnSampleData() {
        start("correct horse", true);

        assertThat(accounts.size()).isZero();
    }

    private void start(String password, boolean sample) {
        var settings = new AdministratorSettings("admin", password);
        new FirstAdministrator(accounts, encoder, new SampleMode(sample), settings, rules)
                .run(new DefaultApplicationArguments());
    }

    private boolean passwordFits(String password) {
        return accounts.findByUsername("admin")
                .filter(account -> encoder.matches(password, account.passwordHash()))
                .isPresent();
    }
}
