package vn.cchc.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class SignInSettingsTest {

    @Test
    void readTheClaimFromTheEnvironmentAsTheReadmeSays() {
        assertThat(bound(Map.of("APP_SIGN_IN_ACCOUNT_CLAIM", "email")).accountClaim())
                .isEqualTo("email");
    }

    @Test
    void goByThePreferredNameWhereNothingIsSet() {
        assertThat(bound(Map.of()).accountClaim()).isEqualTo("preferred_username");
    }

    private static SignInSettings bound(Map<String, Object> variables) {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .forEach(source -> environment.getPropertySources().remove(source.getName()));
        environment
                .getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, variables));
        return Binder.get(environment).bindOrCreate("app.sign-in", SignInSettings.class);
    }
}
