package vn.cchc.shell;

import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.Texts;

/**
 * What a reader chose for this browser, kept in cookies so that the first paint is already right.
 *
 * @param locale Vietnamese unless English was chosen: the browser's own language does not decide
 * @param scheme {@code light}, {@code dark} or {@code auto}
 * @param folded the groups of the navigation that are closed
 */
record Preferences(Locale locale, String scheme, Set<String> folded) {
    private static final int LONGEST = 40;

    Preferences {
        folded = Set.copyOf(folded);
    }

    static Preferences of(@Nullable VaadinRequest request) {
        String language = cookie(request, "lang");
        String scheme = cookie(request, "scheme");
        return new Preferences(
                Texts.of(Locale.of(language)).locale(),
                scheme.equals("dark") || scheme.equals("light") ? scheme : "auto",
                Arrays.stream(cookie(request, "folded").split("\\."))
                        .filter(group -> !group.isEmpty())
                        .collect(Collectors.toSet()));
    }

    private static String cookie(@Nullable VaadinRequest request, String name) {
        Cookie[] cookies = request == null ? null : request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(name)) {
                    return cookie.getValue().length() > LONGEST ? "" : cookie.getValue();
                }
            }
        }
        return "";
    }
}
