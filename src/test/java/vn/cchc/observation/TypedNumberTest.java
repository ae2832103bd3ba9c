package vn.cchc.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.336 | 1336",
                "1336 | 1336",
                "95,5 | 95.5",
                "1.336,25 | 1336.25",
                "0 | 0",
                "-3 | -3",
                "1 336 | 1336",
                "+5 | 5",
                "１２３ | 123",
                "－１，５ | -1.5"
            })
    void readsVietnameseNumbers(String typed, BigDecimal number) {
        assertThat(TypedNumber.parse(typed, true)).isEqualTo(new TypedNumber.Number(number));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1,336 | 1336", "95.5 | 95.5", "1,336.25 | 1336.25"})
    void readsEnglishNumbers(String typed, BigDecimal number) {
        assertThat(TypedNumber.parse(typed, false)).isEqualTo(new TypedNumber.Number(number));
    }

    @Test
    void doesNotGuessWhetherAPointIsMeantAsAComma() {
        assertThat(TypedNumber.parse("95.5", true))
                .isEqualTo(new TypedNumber.Ambiguous(new BigDecimal("955"), new BigDecimal("95.5")));
        assertThat(TypedNumber.parse("13.36", true))
                .isEqualTo(new TypedNumber.Ambiguous(new BigDecimal("1336"), new BigDecimal("13.36")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"khoảng 40", "1.33.6", "1,336.5", "--3", "1e5", "99999999999999999"})
    void saysThatItCannotRead(String typed) {
        assertThat(TypedNumber.parse(typed, true)).isInstanceOf(TypedNumber.Unreadable.class);
    }

    @Test
    void takesBlanksForNothing() {
        assertThat(TypedNumber.parse(" \u00a0", true)).isInstanceOf(TypedNumber.Blank.class);
    }

    @Test
    void doesNotTakeAThousandForOneWhereOnlyWholeNumbersMakeSense() {
        var thousandOrOne = new TypedNumber.Ambiguous(new BigDecimal("1000"), new BigDecimal("1.000"));
        assertThat(TypedNumber.parse("1,000", true, true)).isEqualTo(thousandOrOne);
        assertThat(TypedNumber.parse("1.000", false, true)).isEqualTo(thousandOrOne);
        assertThat(TypedNumber.parse("12,345", true, true)).isInstanceOf(TypedNumber.Ambiguous.class);
        assertThat(TypedNumber.parse("1.000", true, true)).isEqualTo(new TypedNumber.Number(new BigDecimal("1000")));
        assertThat(TypedNumber.parse("1,000", false, true)).isEqualTo(new TypedNumber.Number(new BigDecimal("1000")));
        assertThat(TypedNumber.parse("1,000", true, false)).isEqualTo(new TypedNumber.Number(new BigDecimal("1.000")));
        assertThat(TypedNumber.parse("95,5", true, true)).isEqualTo(new TypedNumber.Number(new BigDecimal("95.5")));
    }
}
