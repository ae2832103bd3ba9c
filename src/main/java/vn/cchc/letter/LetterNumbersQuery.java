package vn.cchc.letter;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.cchc.place.UnitId;

/** Which number comes next? */
@Repository
class LetterNumbersQuery {

    /**
     * Two people who enter at once wait for each other here, so that no number is given twice; so does whoever approves a
     * report of the unit, so that a letter is of an approved month or is not.
     */
    private static final String LOCK = """
            SELECT u.id
            FROM unit u
            WHERE u.id = :unit
            FOR UPDATE
            """;

    private static final String NEXT = """
            SELECT COALESCE(MAX(l.number), 0) + 1
            FROM letter l
            WHERE l.unit_id = :unit AND l.year = :year AND l.type_code = :type
            """;

    private final JdbcClient jdbc;

    LetterNumbersQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps the unit's register to the transaction until it ends. */
    void lock(UnitId unit) {
        jdbc.sql(LOCK).param("unit", unit.value()).query(Long.class).optional();
    }

    int next(UnitId unit, int year, String type) {
        return jdbc.sql(NEXT)
                .param("unit", unit.value())
                .param("year", year)
                .param("type", type)
                .query(Integer.class)
                .single();
    }
}
