package vn.cchc.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.savedrequest.CookieRequestCache;

/**
 * Keeps the address asked for in a cookie until its owner has signed in. One that no cookie holds, such as a comparison
 * of thousands of units, is forgotten: signing in then leads to the start page.
 */
final class RememberedAddress extends CookieRequestCache {

    /** Browsers keep cookies of 4096 bytes, and an address grows by a third on its way into one. */
    private static final int LONGEST = 2900;

    @Override
    public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
        if (length(request) <= LONGEST) {
            super.saveRequest(request, response);
        } else {
            removeRequest(request, response);
        }
    }

    private static int length(HttpServletRequest request) {
        var query = request.getQueryString();
        return request.getRequestURL().length() + (query == null ? 0 : query.length());
    }
}
