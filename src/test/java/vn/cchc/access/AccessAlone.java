package vn.cchc.access;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.cchc.platform.SampleMode;

/**
 * The program with nothing but its way in: four accounts of the sample, one switched off, no database. No stereotype, so that the
 * scans of other tests pass it by.
 */
@EnableAutoConfiguration(exclude = {DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
@ComponentScan
public class AccessAlone {

    @Bean
    Accounts accounts(PasswordEncoder encoder) {
        Accounts accounts = new AccountsInMemory();
        String hash = encoder.encode("demo");
        for (Role role : Role.values()) {
            String name = role.name().toLowerCase(java.util.Locale.ROOT);
            Long unit = role == Role.OFFICER ? 5L : null;
            accounts.save(new UserAccount(null, name, hash, "The " + name, role, unit, true));
        }
        accounts.save(new UserAccount(null, "former", hash, "A former leader", Role.LEADER, null, false));
        return accounts;
    }

    @Bean
    SampleMode sampleMode() {
        return new SampleMode(true);
    }
}
