package vn.cchc.access;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a browser says it is, for people to recognise their own.
 *
 * @param name "Firefox"; empty where it says nothing known
 * @param system "Windows"; likewise
 */
public record Browser(Optional<String> name, Optional<String> system) {

    private record Sign(String mark, String name) {}

    /** The first that is found counts: most browsers name those they are made from as well. */
    private static final List<Sign> NAMES = List.of(
            new Sign("coc_coc_browser", "Cốc Cốc"),
            new Sign("Edg", "Edge"),
            new Sign("OPR/", "Opera"),
            new Sign("SamsungBrowser", "Samsung Internet"),
            new Sign("Firefox/", "Firefox"),
            new Sign("FxiOS", "Firefox"),
            new Sign("CriOS", "Chrome"),
            new Sign("Chrome/", "Chrome"),
            new Sign("Safari/", "Safari"));

    private static final List<Sign> SYSTEMS = List.of(
            new Sign("Windows", "Windows"),
            new Sign("iPhone", "iPhone"),
            new Sign("iPad", "iPad"),
            new Sign("Android", "Android"),
            new Sign("Mac OS X", "macOS"),
            new Sign("CrOS", "ChromeOS"),
            new Sign("Linux", "Linux"));

    /** @param userAgent the header of that name; whatever anybody sends */
    static Browser of(@Nullable String userAgent) {
        return new Browser(find(NAMES, userAgent), find(SYSTEMS, userAgent));
    }

    private static Optional<String> find(List<Sign> signs, @Nullable String userAgent) {
        return signs.stream()
                .filter(sign -> userAgent != null && userAgent.contains(sign.mark()))
                .map(Sign::name)
                .findFirst();
    }
}
