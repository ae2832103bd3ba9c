package vn.cchc.access;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How people known to a provider of sign-in (OpenID Connect) are found among the accounts.
 *
 * @param accountClaim what the provider says of them that is the account's user name: {@code preferred_username}, or
 *     {@code email}, which counts only where the provider has verified it
 */
@ConfigurationProperties("app.sign-in")
record SignInSettings(@DefaultValue("preferred_username") String accountClaim) {}
