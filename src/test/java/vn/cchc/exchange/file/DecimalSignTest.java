package vn.cchc.exchange.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.exchange.file.DecimalEvidence.Verdict;

/** Which sign stands before the decimals, and what a number is then. */
class DecimalSignTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "95,5 | COMMA",
                "95.5 | POINT",
                "1,336.5 | POINT",
                "1.336,5 | COMMA",
                "1.336.000 | COMMA",
                "1,336,000 | POINT",
                "0,125 | COMMA",
                "0.125 | POINT",
                "1336,125 | COMMA",
                "1.336 | UNCLEAR",
                "133,336 | UNCLEAR",
                "1336 | NOT_NEEDED",
                "1 336 | NOT_NEEDED",
                "abc.def | NOT_NEEDED",
                "1.2.3 | NOT_NEEDED"
            })
    void tellsTheSignOfOneNumber(String text, Verdict verdict) {
        assertThat(of(text).verdict()).isEqualTo(verdict);
    }

    @Test
    void oneClearNumberSettlesTheUnclear() {
        assertThat(of("1.336", "95,5").verdict()).isEqualTo(Verdict.COMMA);
        assertThat(of("1.336", "95.5").verdict()).isEqualTo(Verdict.POINT);
    }

    @Test
    void twoClearNumbersMayContradictEachOther() {
        assertThat(of("95,5", "95.5").verdict()).isEqualTo(Verdict.CONTRADICTORY);
    }

    @Test
    void theExampleIsWhatDecidedOrWhatIsOpen() {
        assertThat(of("1.336", "95,5").example()).isEqualTo("95,5");
        assertThat(of("7", "1.336").example()).isEqualTo("1.336");
    }

    @Test
    void aWorkbooksOwnNumbersTellNothing() {
        assertThat(DecimalEvidence.NONE
                        .with(new SheetCell("95.5", SheetCell.Kind.NUMBER))
                        .verdict())
                .isEqualTo(Verdict.NOT_NEEDED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "COMMA | 1.336 | 1336",
                "COMMA | 1.336,5 | 1336.5",
                "COMMA | 1 336,5 | 1336.5",
                "COMMA | -7 | -7",
                "COMMA | 95,50 | 95.50",
                "POINT | 1,336 | 1336",
                "POINT | 1,336.5 | 1336.5",
                "POINT | 95.5 | 95.5",
                "POINT | 1.336 | 1.336"
            })
    void readsNumbers(DecimalSign sign, String text, BigDecimal number) {
        assertThat(sign.read(text)).contains(number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "COMMA | 95.5",
                "COMMA | 1.33",
                "COMMA | 1,2,3",
                "COMMA | 12 345 6",
                "POINT | 95,5",
                "POINT | 1e9",
                "POINT | 5%",
                "COMMA | năm"
            })
    void readsNothingElse(DecimalSign sign, String text) {
        assertThat(sign.read(text)).isEmpty();
    }

    private static DecimalEvidence of(String... texts) {
        return Stream.of(texts)
                .map(SheetCell::text)
                .reduce(DecimalEvidence.NONE, DecimalEvidence::with, DecimalEvidence::with);
    }
}
