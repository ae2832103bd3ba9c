package vn.cchc.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.cchc.period.Month;
import vn.cchc.platform.DatabaseTest;

/** How changes are counted. */
@DatabaseTest
class VersionsQueryTest {

    private static final Subject JUNE = Subject.figuresOf(new Month(2017, 6));
    private static final Subject JULY = Subject.figuresOf(new Month(2017, 7));

    private final VersionsQuery query;

    VersionsQueryTest(JdbcClient jdbc) {
        query = new VersionsQuery(jdbc);
    }

    @Test
    void beginsMonthsAtZero() {
        assertThat(query.versions(Set.of(JUNE, JULY))).isEqualTo(Map.of(JUNE, 0L, JULY, 0L));
    }

    @Test
    void countsEachSubjectByItself() {
        query.countUp(JULY);
        query.countUp(JULY);
        assertThat(query.versions(Set.of(JUNE, JULY))).isEqualTo(Map.of(JUNE, 0L, JULY, 2L));
    }

    @Test
    void knowsUnitsAndCatalogueFromTheStart() {
        assertThat(query.versions(Set.of(Subject.UNITS, Subject.CATALOGUE)).values())
                .allMatch(version -> version > 0);
    }

    @Test
    void asksNothingOfNothing() {
        assertThat(query.versions(Set.of())).isEmpty();
    }
}
