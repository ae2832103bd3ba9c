package vn.cchc.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/** Notes when somebody last did something in a session; what a page left open sends by itself is nobody's doing. */
final class SessionActivity extends OncePerRequestFilter {

    private static final Set<String> BY_ITSELF = Set.of("heartbeat", "push");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String kind = request.getParameter("v-r");
        var session = request.getSession(false);
        if (session != null
                && (kind == null || !BY_ITSELF.contains(kind))
                && session.getAttribute(OpenSession.ATTRIBUTE) instanceof OpenSession open) {
            open.touch();
        }
        chain.doFilter(request, response);
    }
}
