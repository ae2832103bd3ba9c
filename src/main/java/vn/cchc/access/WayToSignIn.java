package vn.cchc.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/** Sends a stranger to the sign-in page, which says so when a session has ended, by itself or by somebody. */
final class WayToSignIn extends LoginUrlAuthenticationEntryPoint {

    private final OpenSessions sessions;

    WayToSignIn(String loginAddress, OpenSessions sessions) {
        super(loginAddress);
        this.sessions = sessions;
    }

    @Override
    protected String determineUrlToUseForThisRequest(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException reason) {
        if (sessions.wasEnded(request.getRequestedSessionId())) {
            return getLoginFormUrl() + "?" + OpenSessions.ENDED;
        }
        boolean ended = request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
        return ended ? getLoginFormUrl() + "?expired" : getLoginFormUrl();
    }
}
