package vn.cchc.observation.ui;

/**
 * What was typed in a browser and did not reach the report.
 *
 * @param key a measure's code, {@code explain:} and an indicator's code, or {@code reason}
 * @param base what stood there on the server when it was typed over: a draft's version, or a text
 */
record Left(String key, String text, String base) {

    /** In front of an indicator's code. */
    static final String EXPLAINS = "explain:";

    /** Why figures are corrected. */
    static final String REASON = "reason";
}
