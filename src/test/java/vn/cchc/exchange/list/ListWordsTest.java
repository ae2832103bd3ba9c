package vn.cchc.exchange.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

public class ListWordsTest {

    /** The names of all columns of all lists. */
    public static List<String> columns() {
        return all().map(ListColumn::name).distinct().toList();
    }

    /** All constants that are words. */
    public static List<String> constants() {
        return Stream.concat(
                        all().flatMap(column -> column.constants().stream())
                                .filter(constant -> !Character.isDigit(constant.charAt(0))),
                        Stream.of(ListColumn.EXEMPT))
                .distinct()
                .toList();
    }

    private static Stream<ListColumn> all() {
        return Stream.of(ListName.values()).flatMap(list -> list.columns().stream());
    }

    @ParameterizedTest
    @EnumSource(ListName.class)
    void knowsWhatProgramsCallColumnsAndConstants(ListName list) {
        var words = ListWords.of(list);
        for (var column : list.columns()) {
            assertThat(words.column(column.name())).contains(column.name());
            assertThat(column.constants())
                    .allSatisfy(constant ->
                            assertThat(words.constant(column, constant)).contains(constant));
        }
    }

    @ParameterizedTest
    @EnumSource(ListName.class)
    void hasAnAddressThatLeadsBack(ListName list) {
        assertThat(ListName.find(list.address())).contains(list);
    }
}
