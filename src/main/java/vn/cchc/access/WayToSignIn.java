package vn.cchc.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/** Sends a stranger to the sign-in page, which says so when a session has ended. */
final class WayToSignIn extends LoginUrlAuthenticationEntryPoint {

    WayToSignIn(String loginAddress) {
        super(loginAddress);
    }

    @Override
    protected String determineUrlToUseForThisRequest(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException reason) {
        boolean ended = request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
        return ended ? getLoginFormUrl() + "?expired" : getLoginFormUrl();
    }
}
