package vn.cchc.access.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** English says of one thing something else than of several. */
class CountsInWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "access | access.sessions.count | 1 browser signed in | 2 browsers signed in",
                "access | access.session.days | 1 day ago | 2 days ago",
                "journal | journal.count | 1 entry, newest first | 2 entries, newest first",
                "exchange | exchange.undo.done.letters | 1 letter of 7 was voided. | 2 letters of 7 were voided.",
                "exchange | exchange.preview.confirm | Write 1 figure | Write 2 figures"
            })
    void saysOneOfOne(String texts, String key, String one, String two) {
        var text = ResourceBundle.getBundle("i18n." + texts, Locale.ENGLISH).getString(key);
        var format = new MessageFormat(text, Locale.ENGLISH);

        assertThat(format.format(new Object[] {1, 7})).isEqualTo(one);
        assertThat(format.format(new Object[] {2, 7})).isEqualTo(two);
    }
}
