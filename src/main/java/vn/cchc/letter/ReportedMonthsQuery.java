package vn.cchc.letter;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.cchc.indicator.MeasureCode;
import vn.cchc.period.Month;
import vn.cchc.place.UnitId;

/**
 * What did units report of months, once that is approved? One statement for all of them; what is found of a unit and a month
 * that were not asked for together is left out.
 */
@Repository
class ReportedMonthsQuery {

    /** A unit's month. */
    record Of(UnitId unit, Month month) {}

    private static final String APPROVED = """
            SELECT s.unit_id, s.month
            FROM submission s
            WHERE s.unit_id IN (:units) AND s.month IN (:months) AND s.state IN ('APPROVED', 'CLOSED')
            """;

    private static final String NUMBERS = """
            SELECT o.unit_id, o.month, o.measure_code, o.value
            FROM observation o
            JOIN submission s ON s.month = o.month AND s.unit_id = o.unit_id AND s.state IN ('APPROVED', 'CLOSED')
            WHERE o.unit_id IN (:units) AND o.month IN (:months) AND o.measure_code IN (:measures)
            """;

    private static final String LETTERS = """
            SELECT l.unit_id, l.month, COUNT(*) AS letters
            FROM letter l
            WHERE l.unit_id IN (:units) AND l.month IN (:months) AND l.occasion_code = :occasion AND l.voided_on IS NULL
              AND l.id <> :except
            GROUP BY l.unit_id, l.month
            """;

    private final JdbcClient jdbc;

    ReportedMonthsQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those whose report is approved. */
    Set<Of> approved(Collection<Of> wanted) {
        var found = new HashSet<Of>();
        if (!wanted.isEmpty()) {
            of(APPROVED, wanted).query(row -> {
                found.add(key(row));
            });
            found.retainAll(Set.copyOf(wanted));
        }
        return found;
    }

    /** Those of the measures that their approved reports have. */
    Map<Of, Map<MeasureCode, BigDecimal>> numbers(Collection<Of> wanted, Collection<MeasureCode> measures) {
        var numbers = new HashMap<Of, Map<MeasureCode, BigDecimal>>();
        if (!wanted.isEmpty() && !measures.isEmpty()) {
            of(NUMBERS, wanted)
                    .param("measures", measures.stream().map(MeasureCode::value).collect(Collectors.toSet()))
                    .query(row -> {
                        numbers.computeIfAbsent(key(row), first -> new HashMap<>())
                                .put(new MeasureCode(row.getString("measure_code")), row.getBigDecimal("value"));
                    });
        }
        return numbers;
    }

    /**
     * How many letters of an occasion there are; what is not there has none.
     *
     * @param except an entry that is left out, as one that is being corrected
     */
    Map<Of, Integer> letters(Collection<Of> wanted, String occasion, Optional<Long> except) {
        var letters = new HashMap<Of, Integer>();
        if (!wanted.isEmpty()) {
            of(LETTERS, wanted)
                    .param("occasion", occasion)
                    .param("except", except.orElse(-1L))
                    .query(row -> {
                        letters.put(key(row), row.getInt("letters"));
                    });
        }
        return letters;
    }

    private StatementSpec of(String sql, Collection<Of> wanted) {
        return jdbc.sql(sql)
                .param("units", wanted.stream().map(of -> of.unit().value()).collect(Collectors.toSet()))
                .param("months", wanted.stream().map(of -> of.month().key()).collect(Collectors.toSet()));
    }

    private static Of key(ResultSet row) throws SQLException {
        return new Of(new UnitId(row.getLong("unit_id")), Month.ofKey(row.getObject("month", LocalDate.class)));
    }
}
