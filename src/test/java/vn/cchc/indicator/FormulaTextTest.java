package vn.cchc.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaTextTest {

    /** The caret is |, what is marked stands between two of them. */
    @ParameterizedTest
    @CsvSource({
        "'|', c",
        "'a|', a + c",
        "'|a', c + a",
        "'a + |', a + c",
        "'a -|', a - c",
        "'a | - b', a + c - b",
        "'a + | + b', a + c + b",
        "'late|ly + b', lately + c + b",
        "'a + |bee| - d', a + c - d",
        "'|a + b|', c"
    })
    void putsAMeasureWhereTheCaretStands(String marked, String expected) {
        int from = marked.indexOf('|');
        int last = marked.lastIndexOf('|');
        int to = last == from ? from : last - 1;

        assertThat(new FormulaText(marked.replace("|", "")).insert(new MeasureCode("c"), from, to))
                .isEqualTo(new FormulaText(expected));
    }

    @ParameterizedTest
    @CsvSource({"99, 99", "2, 1", "0, 99"})
    void takesPlacesBeyondTheTextForItsEnd(int from, int to) {
        assertThat(new FormulaText("a").insert(new MeasureCode("c"), from, to).text())
                .contains("c");
    }
}
