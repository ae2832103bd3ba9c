package vn.cchc.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FormatsTest {
    private final Formats vi = Texts.of(Texts.VIETNAMESE).formats();
    private final Formats en = Texts.of(Texts.ENGLISH).formats();

    @Test
    void groupsThousandsInEachLanguage() {
        assertThat(vi.whole(1336)).isEqualTo("1.336");
        assertThat(en.whole(1336)).isEqualTo("1,336");
        assertThat(vi.whole(0)).isEqualTo("0");
        assertThat(vi.whole(12_345_678)).isEqualTo("12.345.678");
    }

    @Test
    void roundsHalfUp() {
        assertThat(vi.decimal(new BigDecimal("95.45"), 1)).isEqualTo("95,5");
        assertThat(vi.decimal(new BigDecimal("95.449"), 1)).isEqualTo("95,4");
        assertThat(vi.decimal(new BigDecimal("0.5"), 0)).isEqualTo("1");
        assertThat(en.decimal(new BigDecimal("1234.5"), 2)).isEqualTo("1,234.50");
    }

    @Test
    void keepsOrDropsTrailingZerosAsAsked() {
        assertThat(vi.decimal(new BigDecimal("95"), 1)).isEqualTo("95,0");
        assertThat(vi.shortDecimal(new BigDecimal("95.00"), 1)).isEqualTo("95");
        assertThat(vi.shortDecimal(new BigDecimal("98.24"), 1)).isEqualTo("98,2");
        assertThat(vi.shortDecimal(new BigDecimal("1200"), 1)).isEqualTo("1.200");
    }

    @Test
    void writesDifferencesInPoints() {
        assertThat(vi.points(new BigDecimal("0.006"), 1)).isEqualTo("+0,6 điểm\u00a0%");
        assertThat(en.points(new BigDecimal("0.006"), 1)).isEqualTo("+0.6 pts");
    }

    @Test
    void signsDifferencesWithATrueMinus() {
        assertThat(vi.signed(12)).isEqualTo("+12");
        assertThat(vi.signed(-1234)).isEqualTo("\u22121.234");
        assertThat(vi.signed(0)).isEqualTo("0");
    }

    @Test
    void givesNoSignToWhatRoundsToZero() {
        assertThat(vi.signed(new BigDecimal("-0.04"), 1)).isEqualTo("0,0");
        assertThat(vi.signed(new BigDecimal("0.04"), 1)).isEqualTo("0,0");
    }

    @Test
    void writesNumeratorAndDenominator() {
        assertThat(vi.ratio(4812, 5007)).isEqualTo("4.812/5.007");
        assertThat(en.ratio(new BigDecimal("3.0"), new BigDecimal("4"))).isEqualTo("3/4");
    }

    @Test
    void writesDatesByDecree30() {
        assertThat(vi.date(LocalDate.of(2017, 8, 8))).isEqualTo("08/8/2017");
        assertThat(vi.date(LocalDate.of(2017, 2, 3))).isEqualTo("03/02/2017");
        assertThat(vi.date(LocalDate.of(2016, 12, 31))).isEqualTo("31/12/2016");
        assertThat(en.date(LocalDate.of(2017, 8, 8))).isEqualTo("8 Aug 2017");
    }

    @Test
    void writesMonths() {
        YearMonth july = YearMonth.of(2017, 7);
        assertThat(vi.month(july)).isEqualTo("tháng 7/2017");
        assertThat(vi.month(YearMonth.of(2017, 2))).isEqualTo("tháng 02/2017");
        assertThat(en.month(july)).isEqualTo("July 2017");
        assertThat(vi.months(YearMonth.of(2016, 8), july)).isEqualTo("8/2016 – 7/2017");
        assertThat(en.months(YearMonth.of(2016, 8), july)).isEqualTo("Aug 2016 – Jul 2017");
    }

    @Test
    void tellsTheYearAtTheStartOfAnAxisAndWhereAYearBegins() {
        assertThat(vi.axisMonths(monthsFrom(YearMonth.of(2016, 11), 4), 1)).containsExactly("11/16", "12", "1/17", "2");
    }

    @Test
    void tellsTheYearOnTheFirstLabelDrawnOfAYear() {
        var labels = vi.axisMonths(monthsFrom(YearMonth.of(2016, 8), 12), 3);

        assertThat(List.of(labels.get(0), labels.get(3), labels.get(6), labels.get(9)))
                .containsExactly("8/16", "11", "2/17", "5");
    }

    private static List<YearMonth> monthsFrom(YearMonth first, int count) {
        return Stream.iterate(first, month -> month.plusMonths(1)).limit(count).toList();
    }
}
