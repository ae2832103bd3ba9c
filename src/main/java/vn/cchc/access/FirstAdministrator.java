package vn.cchc.access;

import java.util.Objects;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import vn.cchc.access.password.MadeUpPassword;
import vn.cchc.access.password.PasswordProblem;
import vn.cchc.access.password.PasswordRules;
import vn.cchc.platform.SampleMode;

/**
 * Lets somebody in where nobody could get in: a database without an administrator gets one. The password is the
 * operator's ({@code APP_ADMIN_PASSWORD}), or one made up, told once and to be changed at the first sign-in. Later starts change nothing.
 */
@Component
class FirstAdministrator implements ApplicationRunner {
    private static final String ANOTHER = "Choose another one, or leave it out to have one made up.";

    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final SampleMode sample;
    private final AdministratorSettings settings;
    private final PasswordRules rules;

    FirstAdministrator(
            Accounts accounts,
            PasswordEncoder encoder,
            SampleMode sample,
            AdministratorSettings settings,
            PasswordRules rules) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.sample = sample;
        this.settings = settings;
        this.rules = rules;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (sample.active() || accounts.existsByRole(Role.ADMIN)) {
            return;
        }
        String username = settings.username();
        if (accounts.findByUsername(username).isPresent()) {
            throw new FirstAdministratorException(
                    "The account \"" + username + "\" exists and is no administrator.",
                    "Choose another name with APP_ADMIN_USERNAME.");
        }
        if (settings.password().isEmpty()) {
            String password = MadeUpPassword.next().value();
            create(username, password, true);
            tell(username, password);
        } else {
            create(username, acceptable(settings.password(), username), false);
        }
    }

    private void create(String username, String password, boolean temporary) {
        String hash = Objects.requireNonNull(encoder.encode(password));
        accounts.save(UserAccount.administrator(username, hash, temporary));
    }

    private String acceptable(String password, String username) {
        var problems = rules.problems(password, username);
        if (!problems.isEmpty()) {
            throw refusal(problems.getFirst());
        }
        return password;
    }

    private static FirstAdministratorException refusal(PasswordProblem problem) {
        return switch (problem) {
            case TOO_SHORT ->
                new FirstAdministratorException(
                        "APP_ADMIN_PASSWORD is too short.",
                        "Give it " + PasswordRules.SHORTEST
                                + " characters or more, or leave it out to have one made up.");
            case TOO_LONG ->
                new FirstAdministratorException(
                        "APP_ADMIN_PASSWORD is too long.",
                        "Give it " + PasswordRules.LONGEST_BYTES + " bytes or fewer.");
            case CONTAINS_NAME ->
                new FirstAdministratorException(
                        "APP_ADMIN_PASSWORD contains the user name or the name of the program.", ANOTHER);
            case LEAKED ->
                new FirstAdministratorException("APP_ADMIN_PASSWORD is one of those that are guessed first.", ANOTHER);
            case UNCHANGED, CURRENT_WRONG, REPEATED_DIFFERENTLY -> throw new IllegalStateException(problem.name());
        };
    }

    /** On the console, past the log: a log is kept and read by others. */
    @SuppressWarnings("SystemOut")
    private static void tell(String username, String password) {
        System.out.println("First administrator: sign in as " + username + " with the password " + password
                + " (shown only now, and to be changed then).");
    }
}
