package vn.cchc.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.indicator.MeasureCode;

class LetterNumberTest {

    private static final Optional<LetterType> CONGRATULATION = Optional.of(
            new LetterType("CONGRATULATION", "Chúc mừng", "Congratulation", "TCM", new MeasureCode("letters")));

    @ParameterizedTest
    @CsvSource({"42, 42", "042, 42", "42/TCM, 42", "' 7 / tcm ', 7", "42/TCM-UBND, 42", "999999, 999999"})
    void readsANumberAsPeopleWriteIt(String text, int number) {
        assertThat(LetterNumber.read(text, CONGRATULATION)).isEqualTo(new LetterNumber(Optional.of(number), null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-3", "4,5", "bốn", "42/2017", "1000000", "42/", "/TCM", "42 43"})
    void refusesWhatIsNone(String text) {
        assertThat(LetterNumber.read(text, CONGRATULATION).problem()).isEqualTo(LetterProblem.NUMBER_WRONG);
    }

    @Test
    void refusesANumberOfAnotherType() {
        assertThat(LetterNumber.read("42/TXL", CONGRATULATION).problem())
                .isEqualTo(LetterProblem.NUMBER_OF_ANOTHER_TYPE);
        assertThat(LetterNumber.read("42/TXL", Optional.empty()).value()).contains(42);
    }

    @Test
    void leavesTheNumberToTheRegisterWhereNoneIsWritten() {
        assertThat(LetterNumber.read("  ", CONGRATULATION)).isEqualTo(new LetterNumber(Optional.empty(), null));
    }
}
