package vn.cchc.access;

/**
 * What a browser may load and run for us (Content-Security-Policy). Nothing comes from elsewhere and nobody may frame
 * us. Scripts inside a page run only with the page's one-time word, which stops what a text from the database could
 * smuggle in. Two allowances stay, because Vaadin's client and Vaadin Charts do not work without them:
 * {@code unsafe-eval} (the server's expressions become functions) and {@code unsafe-inline} for styles.
 */
public final class ContentPolicy {
    /** Vaadin adds the script that shows its licence banner after everybody else; the banner has to stay. */
    private static final String LICENCE_BANNER = "'sha256-VLPJicdxFLjuDrsyxemB6iiuaur0bcLrSsJ1sDWxd2o='";

    private ContentPolicy() {}

    /** The policy of a page whose scripts carry the given one-time word. */
    public static String ofPage(String nonce) {
        return String.join(
                "; ",
                "default-src 'none'",
                "script-src 'self' 'unsafe-eval' " + LICENCE_BANNER + " 'nonce-" + nonce + "'",
                "style-src 'self' 'unsafe-inline'",
                "img-src 'self' data: blob:",
                "font-src 'self' data:",
                "connect-src 'self'",
                "manifest-src 'self'",
                "base-uri 'self'",
                "form-action 'self'",
                "frame-ancestors 'none'");
    }

    /** The policy of everything that is not a page: it loads and runs nothing. */
    static String ofData() {
        return "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    }
}
