package vn.cchc.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.cchc.place.BauBang;
import vn.cchc.place.UnitKind;
import vn.cchc.place.UnitVersion;

class UnitPagesTest {

    private static final List<UnitVersion> UNITS =
            IntStream.rangeClosed(1, 130).mapToObj(UnitPagesTest::unit).toList();

    @Test
    void showsSixtyRowsAPage() {
        assertThat(pages("page", "2").shown()).hasSize(60).startsWith(UNITS.get(60));
        assertThat(pages("page", "3").shown()).hasSize(10).endsWith(UNITS.getLast());
        assertThat(pages("page", "3").pages()).isEqualTo(3);
    }

    @Test
    void showsTheFirstPageForANumberThereIsNot() {
        for (var text : List.of("4", "0", "-1", "x", "99999999999")) {
            assertThat(pages("page", text).number()).isEqualTo(1);
            assertThat(pages("page", text).unknownPage()).contains(text);
        }
        assertThat(pages("page", "3").unknownPage()).isEmpty();
    }

    @Test
    void findsNamesWithoutTones() {
        assertThat(pages("search", "hoa 7").shown())
                .extracting(UnitVersion::name)
                .contains("Hòa 7", "Hòa 70");
        assertThat(pages("search", "nowhere").count()).isZero();
        assertThat(pages("search", "nowhere").pages()).isEqualTo(1);
    }

    @Test
    void staysLongWhereFewAreFound() {
        assertThat(pages("search", "hoa 77").isLong()).isTrue();
        assertThat(of(UNITS.subList(0, 60), PageChoice.ALL).isLong()).isFalse();
    }

    @Test
    void saysNothingInTheAddressOfTheFirstPage() {
        assertThat(PageChoice.ALL.withPage(1).parameters()).isEmpty();
        assertThat(PageChoice.ALL.withPage(2).parameters()).isEqualTo(Map.of("page", "2"));
    }

    @Test
    void beginsANewSearchOnTheFirstPage() {
        assertThat(PageChoice.ALL.withPage(3).withSearch(" hoa ").parameters()).isEqualTo(Map.of("search", "hoa"));
    }

    private static UnitPages<UnitVersion> pages(String parameter, String text) {
        return of(UNITS, PageChoice.parse(Map.of(parameter, List.of(text))));
    }

    private static UnitPages<UnitVersion> of(List<UnitVersion> units, PageChoice choice) {
        return UnitPages.of(units, Function.identity(), choice);
    }

    private static UnitVersion unit(int number) {
        return BauBang.version(
                number,
                String.valueOf(number),
                "Hòa " + number,
                UnitKind.COMMUNE,
                LocalDate.of(2014, 4, 1),
                LocalDate.of(9999, 12, 31));
    }
}
