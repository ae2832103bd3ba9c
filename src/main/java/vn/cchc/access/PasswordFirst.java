package vn.cchc.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Whoever has signed in with a password that somebody else gave gets to the choice of another and nowhere else, by no
 * page, download or push; once it is chosen, to the address first asked for.
 */
final class PasswordFirst extends OncePerRequestFilter {

    private static final List<String> PAGES = List.of(SecurityConfig.PASSWORD, SecurityConfig.LOGIN, "/logout");

    /** Scripts, styles and pictures, which strangers get as well, and the framework's push. */
    private static final List<String> LOOKS = List.of("/VAADIN/", "/aura/", "/icons/", "/favicon.ico");

    /** What screens hand out and take in. */
    private static final String FILES = "/VAADIN/dynamic/";

    private final CurrentUser user;
    private final RequestCache remembered;

    PasswordFirst(CurrentUser user, RequestCache remembered) {
        this.user = user;
        this.remembered = remembered;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean choosing = user.findChoosingPassword().isPresent();
        if (choosing && !isOpen(request)) {
            refuse(request, response);
        } else if (!choosing && user.find().isPresent() && isPage(request, SecurityConfig.PASSWORD)) {
            response.sendRedirect(addressAskedFor(request, response));
        } else {
            chain.doFilter(request, response);
        }
    }

    /** The framework's own messages are about the one screen there is: the router opens no other, nor do services answer. */
    private static boolean isOpen(HttpServletRequest request) {
        String path = request.getServletPath();
        return !path.startsWith(FILES)
                && (PAGES.contains(path)
                        || LOOKS.stream().anyMatch(path::startsWith)
                        || request.getParameter("v-r") != null);
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String accepted = request.getHeader("Accept");
        if (request.getMethod().equals(HttpMethod.GET.name())
                && accepted != null
                && accepted.contains(MediaType.TEXT_HTML_VALUE)) {
            remembered.saveRequest(request, response);
            response.sendRedirect(request.getContextPath() + SecurityConfig.PASSWORD);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean isPage(HttpServletRequest request, String path) {
        return request.getServletPath().equals(path) && request.getParameter("v-r") == null;
    }

    private String addressAskedFor(HttpServletRequest request, HttpServletResponse response) {
        var saved = remembered.getRequest(request, response);
        remembered.removeRequest(request, response);
        return saved == null ? request.getContextPath() + "/" : saved.getRedirectUrl();
    }
}
