package vn.cchc.kit;

import com.vaadin.flow.component.UI;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The words of one language. A key's first segment names its bundle: {@code kit.table} stands in {@code
 * i18n/kit.properties} (Vietnamese) and {@code i18n/kit_en.properties} (English). Patterns are {@link MessageFormat}s,
 * so an apostrophe is written twice. A missing key shows as {@code !key!}; with the system property {@code
 * texts.strict}, which the tests set, it is an error.
 */
public final class Texts {
    /** The default language. */
    public static final Locale VIETNAMESE = Locale.of("vi", "VN");

    /** English with British dates. */
    public static final Locale ENGLISH = Locale.UK;

    private static final Texts IN_VIETNAMESE = new Texts(VIETNAMESE);
    private static final Texts IN_ENGLISH = new Texts(ENGLISH);

    private final Locale locale;
    private final Formats formats;
    private final Map<String, Map<String, MessageFormat>> rooms = new ConcurrentHashMap<>();

    private Texts(Locale locale) {
        this.locale = locale;
        this.formats = new Formats(locale);
    }

    /** The texts nearest to a wanted language: English for any English, Vietnamese for everything else. */
    public static Texts of(@Nullable Locale wanted) {
        return wanted != null && wanted.getLanguage().equals("en") ? IN_ENGLISH : IN_VIETNAMESE;
    }

    /** The texts of the screen being built; Vietnamese where there is none. */
    public static Texts current() {
        UI ui = UI.getCurrent();
        return of(ui == null ? null : ui.getLocale());
    }

    public Locale locale() {
        return locale;
    }

    /** How this language writes numbers and dates. */
    public Formats formats() {
        return formats;
    }

    public boolean isVietnamese() {
        return locale.equals(VIETNAMESE);
    }

    /** The text of a key with its places filled; numbers among the arguments are written in this language. */
    public String get(String key, Object... arguments) {
        MessageFormat pattern = find(key);
        if (pattern == null) {
            if (Boolean.getBoolean("texts.strict")) {
                throw new MissingResourceException("No " + locale + " text for " + key, "i18n", key);
            }
            return "!" + key + "!";
        }
        return ((MessageFormat) pattern.clone()).format(arguments);
    }

    private @Nullable MessageFormat find(String key) {
        int dot = key.indexOf('.');
        String room = dot < 0 ? key : key.substring(0, dot);
        return rooms.computeIfAbsent(room, this::read).get(key);
    }

    private Map<String, MessageFormat> read(String room) {
        Map<String, MessageFormat> patterns = new ConcurrentHashMap<>();
        try {
            // The Vietnamese file is the root bundle: asking for it must not fall back to the machine's own language.
            Locale wanted = isVietnamese() ? Locale.ROOT : locale;
            ResourceBundle bundle = ResourceBundle.getBundle(
                    "i18n." + room,
                    wanted,
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            for (String key : bundle.keySet()) {
                patterns.put(key, new MessageFormat(bundle.getString(key), locale));
            }
        } catch (MissingResourceException absent) {
            return Map.of();
        }
        return patterns;
    }
}
