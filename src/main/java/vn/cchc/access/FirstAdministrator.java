package vn.cchc.access;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import vn.cchc.platform.SampleMode;

/**
 * Lets somebody in where nobody could get in: a database without an administrator gets one. The password is the
 * operator's ({@code APP_ADMIN_PASSWORD}), or one made up and told once. Later starts change nothing.
 */
@Component
class FirstAdministrator implements ApplicationRunner {
    private static final int SHORTEST = 12;
    /** Where bcrypt stops reading. */
    private static final int LONGEST_BYTES = 72;

    private static final int MADE_UP = 20;
    /** Without the letters and digits that people mistake for each other. */
    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final SampleMode sample;
    private final AdministratorSettings settings;

    FirstAdministrator(Accounts accounts, PasswordEncoder encoder, SampleMode sample, AdministratorSettings settings) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.sample = sample;
        this.settings = settings;
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
            String password = madeUp();
            create(username, password);
            tell(username, password);
        } else {
            create(username, acceptable(settings.password()));
        }
    }

    private void create(String username, String password) {
        accounts.save(UserAccount.administrator(username, encoder.encode(password)));
    }

    private static String acceptable(String password) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            throw new FirstAdministratorException(
                    "APP_ADMIN_PASSWORD is too short.",
                    "Give it " + SHORTEST + " characters or more, or leave it out to have one made up.");
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            throw new FirstAdministratorException(
                    "APP_ADMIN_PASSWORD is too long.", "Give it " + LONGEST_BYTES + " bytes or fewer.");
        }
        return password;
    }

    private static String madeUp() {
        StringBuilder password = new StringBuilder(MADE_UP);
        new SecureRandom()
                .ints(MADE_UP, 0, ALPHABET.length())
                .mapToObj(ALPHABET::charAt)
                .forEach(password::append);
        return password.toString();
    }

    /** On the console, past the log: a log is kept and read by others. */
    @SuppressWarnings("SystemOut")
    private static void tell(String username, String password) {
        System.out.println("First administrator: sign in as " + username + " with the password " + password
                + " (shown only now).");
    }
}
