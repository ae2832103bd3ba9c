package vn.cchc.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaCheckTest {

    private static final LocalDate DAY = LocalDate.of(2017, 8, 8);

    private static final FormulaCheck CHECK = new FormulaCheck(
            List.of(
                    measure("dossiers_early", "Hồ sơ giải quyết trước hạn", Optional.empty()),
                    measure("dossiers_on_time", "Hồ sơ giải quyết đúng hạn", Optional.empty()),
                    measure("dossiers_resolved", "Hồ sơ đã giải quyết", Optional.empty()),
                    measure("dossiers_paper", "Hồ sơ giấy", Optional.of(DAY))),
            DAY);

    private static MeasureEntry measure(String code, String name, Optional<LocalDate> endedOn) {
        return new MeasureEntry(
                new Measure(new MeasureCode(code), name, code, MeasureKind.COUNT, MeasureSource.REPORTED),
                "hồ sơ",
                "dossiers",
                Frequency.MONTHLY,
                endedOn);
    }

    private static FormulaFault fault(String text) {
        return CHECK.fault(text).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"dossiers_early", "dossiers_early + dossiers_on_time", "- dossiers_early+dossiers_on_time", "a"})
    void isOfOneMindWithTheLanguageItself(String text) {
        var known = text.equals("a") ? Optional.<Formula>empty() : Optional.of(Formula.parse(text));
        assertThat(CHECK.formula(text)).isEqualTo(known);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|EMPTY|0|0",
                "'   '|EMPTY|0|0",
                "dossiers_early +|MEASURE_EXPECTED|16|16",
                "dossiers_early + - dossiers_on_time|MEASURE_EXPECTED|17|18",
                "+ dossiers_early|MEASURE_EXPECTED|0|1",
                "dossiers_early dossiers_on_time|SIGN_EXPECTED|15|31",
                "(dossiers_early + dossiers_on_time)|BRACKET|0|1",
                "dossiers_early / dossiers_resolved|OTHER_SIGN|15|16",
                "dossiers_early + 2|NUMBER|17|18",
                "dossiers_early – dossiers_on_time|STRANGE|15|16",
                "dossiers_early + dossiers_paper|ENDED_MEASURE|17|31",
                "dossiers_early - dossiers_early|REPEATED_MEASURE|17|31",
                "dossiers_early; DROP TABLE measure|STRANGE|14|15"
            })
    void saysWhatIsWrongAndWhere(String text, FormulaFault.Kind kind, int from, int to) {
        assertThat(fault(text))
                .extracting(FormulaFault::kind, FormulaFault::from, FormulaFault::to)
                .containsExactly(kind, from, to);
    }

    @Test
    void tellsTheFirstFaultFromTheLeft() {
        assertThat(fault("dossiers_earl + (").kind()).isEqualTo(FormulaFault.Kind.UNKNOWN_MEASURE);
    }

    @ParameterizedTest
    @CsvSource({
        "dossiers_earl, dossiers_early",
        "dossier_on_time, dossiers_on_time",
        "Dossiers_Resolved, dossiers_resolved",
        "resolved, dossiers_resolved"
    })
    void suggestsTheMeasureThatWasMeant(String typed, String meant) {
        var fault = fault("dossiers_early + " + typed);
        assertThat(fault.kind()).isEqualTo(FormulaFault.Kind.UNKNOWN_MEASURE);
        assertThat(fault.word()).isEqualTo(typed);
        assertThat(fault.suggestions().getFirst().code().value()).isEqualTo(meant);
    }

    @Test
    void suggestsByAPartOfTheNameWithoutAccents() {
        assertThat(fault("đúng").suggestions())
                .extracting(measure -> measure.code().value())
                .containsExactly("dossiers_on_time");
    }

    @Test
    void suggestsNothingEndedAndNothingFarOff() {
        assertThat(fault("giấy").suggestions()).isEmpty();
        assertThat(fault("xyzzy").suggestions()).isEmpty();
    }

    @Test
    void refusesMoreThanTheDatabaseHolds() {
        var many = new FormulaCheck(
                IntStream.range(10, 19)
                        .mapToObj(
                                number -> measure("dossiers_of_a_kind_" + number, "Hồ sơ " + number, Optional.empty()))
                        .toList(),
                DAY);
        assertThat(many.fault(sum(8))).isEmpty();
        assertThat(many.fault(sum(9)).orElseThrow().kind()).isEqualTo(FormulaFault.Kind.TOO_LONG);
    }

    /** Of that many measures, each 21 characters long. */
    private static String sum(int measures) {
        return IntStream.range(10, 10 + measures)
                .mapToObj(number -> "dossiers_of_a_kind_" + number)
                .collect(Collectors.joining(" + "));
    }
}
