package vn.cchc.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.cchc.change.Kept.Reading;

/** What is kept, and for how long; the database of this test is a version and a word. */
class KeptTest {

    private final Kept<String, String> kept = new Kept<>(10);
    private long version = 1;
    private String stored = "seven";
    private int readings;

    @Test
    void readsOnceWhileNothingChanges() {
        assertThat(current()).isEqualTo("seven");
        assertThat(current()).isEqualTo("seven");
        assertThat(readings).isOne();
    }

    @Test
    void readsAgainAfterAChange() {
        current();
        change("eight");
        assertThat(current()).isEqualTo("eight");
        assertThat(readings).isEqualTo(2);
    }

    @Test
    void keepsDifferentQuestionsApart() {
        current();
        stored = "eight";
        assertThat(kept.current("other", this::read)).isEqualTo("eight");
    }

    /** What a transaction wrote may be taken back: another one then gives the same version to something else. */
    @Test
    void keepsNothingThatAWritingTransactionReads() {
        change("nine");
        assertThat(writing(this::current)).isEqualTo("nine");
        stored = "eight";
        assertThat(current()).isEqualTo("eight");
    }

    @Test
    void answersNoWritingTransactionFromMemory() {
        current();
        stored = "what it wrote and did not announce yet";
        assertThat(writing(this::current)).isEqualTo("what it wrote and did not announce yet");
    }

    @Test
    void findsNothingOfAnotherVersion() {
        kept.keep("sum", 3, "seven");
        assertThat(kept.find("sum", 3)).hasValue("seven");
        assertThat(kept.find("sum", 4)).isEmpty();
    }

    private String current() {
        return kept.current("now", this::read);
    }

    private Reading<String> read(long known) {
        if (known == version) {
            return new Reading<>(version, Optional.empty());
        }
        readings++;
        return new Reading<>(version, Optional.of(stored));
    }

    private void change(String value) {
        stored = value;
        version++;
    }

    private static String writing(Supplier<String> asked) {
        TransactionSynchronizationManager.setActualTransactionActive(true);
        try {
            return asked.get();
        } finally {
            TransactionSynchronizationManager.clear();
        }
    }
}
