package vn.cchc.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.AccountStatusException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Leads back to the sign-in page with the reason: wrong, switched off, known elsewhere but not here, or our own fault. */
final class RefusedSignIn implements AuthenticationFailureHandler {
    private final DefaultRedirectStrategy redirect = new DefaultRedirectStrategy();
    private final String loginAddress;

    RefusedSignIn(String loginAddress) {
        this.loginAddress = loginAddress;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        redirect.sendRedirect(request, response, loginAddress + "?error=" + reason(refusal));
    }

    private static String reason(AuthenticationException refusal) {
        return switch (refusal) {
            case BadCredentialsException wrong -> "wrong";
            case AccountStatusException off -> "disabled";
            case OAuth2AuthenticationException foreign ->
                switch (foreign.getError().getErrorCode()) {
                    case SingleSignOn.UNKNOWN -> "unknown";
                    case SingleSignOn.DISABLED -> "off";
                    default -> "failure";
                };
            default -> "failure";
        };
    }
}
