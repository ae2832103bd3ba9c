package vn.cchc.letter;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.cchc.indicator.MeasureCode;
import vn.cchc.period.Month;
import vn.cchc.place.UnitId;

/** What did a unit report of a month, once that is approved? */
@Repository
class ReportedMonthsQuery {

    private static final String APPROVED = """
            SELECT s.month
            FROM submission s
            WHERE s.unit_id = :unit AND s.month IN (:months) AND s.state IN ('APPROVED', 'CLOSED')
            """;

    private static final String NUMBERS = """
            SELECT o.measure_code, o.value
            FROM observation o
            JOIN submission s ON s.month = o.month AND s.unit_id = o.unit_id AND s.state IN ('APPROVED', 'CLOSED')
            WHERE o.unit_id = :unit AND o.month = :month AND o.measure_code IN (:measures)
            """;

    private static final String LETTERS = """
            SELECT COUNT(*)
            FROM letter l
            WHERE l.unit_id = :unit AND l.month = :month AND l.occasion_code = :occasion AND l.voided_on IS NULL
              AND l.id <> :except
            """;

    private final JdbcClient jdbc;

    ReportedMonthsQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of the months whose report is approved. */
    Set<Month> approved(UnitId unit, Collection<Month> months) {
        return Set.copyOf(jdbc.sql(APPROVED)
                .param("unit", unit.value())
                .param("months", months.stream().map(Month::key).collect(Collectors.toSet()))
                .query((row, number) -> Month.ofKey(row.getObject("month", LocalDate.class)))
                .list());
    }

    /** Those of the measures that the month's approved report has. */
    Map<MeasureCode, BigDecimal> numbers(UnitId unit, Month month, Collection<MeasureCode> measures) {
        var numbers = new HashMap<MeasureCode, BigDecimal>();
        jdbc.sql(NUMBERS)
                .param("unit", unit.value())
                .param("month", month.key())
                .param("measures", measures.stream().map(MeasureCode::value).collect(Collectors.toSet()))
                .query(row -> {
                    numbers.put(new MeasureCode(row.getString("measure_code")), row.getBigDecimal("value"));
                });
        return numbers;
    }

    /** @param except an entry that is left out, as one that is being corrected */
    int letters(UnitId unit, Month month, String occasion, Optional<Long> except) {
        return jdbc.sql(LETTERS)
                .param("unit", unit.value())
                .param("month", month.key())
                .param("occasion", occasion)
                .param("except", except.orElse(-1L))
                .query(Integer.class)
                .single();
    }
}
