package vn.cchc.exchange.ui;

/**
 * A sentence that whoever confirms should read before.
 *
 * @param warns whether what is written would want somebody's work afterwards
 */
record PreviewRemark(String sentence, boolean warns) {

    static PreviewRemark plain(String sentence) {
        return new PreviewRemark(sentence, false);
    }
}
