package vn.cchc.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.Mockito.mock;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;

/** Where people are matched by their mail, anybody may claim any: only what the provider has verified counts. */
class VerifiedMailTest {

    private static final Instant NOON = Instant.parse("2026-01-05T05:00:00Z");
    private static final String MAIL = "linh@baubang.example";

    private final AccountsInMemory accounts = new AccountsInMemory();
    private final SingleSignOn signOn = new SingleSignOn(accounts, mock(SignIns.class), new SignInSettings("email"));

    @Test
    void opensTheAccountOfAVerifiedMail() {
        accounts.save(new UserAccount(7L, MAIL, "", "Linh", Role.LEADER, null, true, true, 0));

        assertThat(signOn.loadUser(with(Map.of("email", MAIL, "email_verified", true))))
                .isInstanceOfSatisfying(SingleSignOnAccount.class, account -> {
                    assertThat(account.signedIn().role()).isEqualTo(Role.LEADER);
                    assertThat(account.hasToChoosePassword()).isFalse();
                });
    }

    @Test
    void refusesAMailThatIsNotVerifiedOrMissing() {
        accounts.save(new UserAccount(7L, MAIL, "", "Linh", Role.LEADER, null, true));

        assertThat(refusal(Map.of("email", MAIL, "email_verified", false))).isEqualTo(SingleSignOn.UNKNOWN);
        assertThat(refusal(Map.of("email", MAIL))).isEqualTo(SingleSignOn.UNKNOWN);
        assertThat(refusal(Map.of("preferred_username", MAIL))).isEqualTo(SingleSignOn.UNKNOWN);
    }

    private String refusal(Map<String, Object> claims) {
        return catchThrowableOfType(OAuth2AuthenticationException.class, () -> signOn.loadUser(with(claims)))
                .getError()
                .getErrorCode();
    }

    private static OidcUserRequest with(Map<String, Object> claims) {
        var registration = ClientRegistration.withRegistrationId("district")
                .clientId("reform-dashboard")
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizationUri("http://localhost/authorize")
                .tokenUri("http://localhost/token")
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                .scope("openid")
                .build();
        var access = new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER, "x", NOON, NOON.plusSeconds(60));
        var id = OidcIdToken.withTokenValue("x")
                .subject("1")
                .claims(all -> all.putAll(claims))
                .build();
        return new OidcUserRequest(registration, access, id);
    }
}
