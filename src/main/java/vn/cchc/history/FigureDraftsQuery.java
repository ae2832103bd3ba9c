package vn.cchc.history;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.cchc.history.FigureEvent.Kind;
import vn.cchc.indicator.MeasureCode;
import vn.cchc.period.Month;
import vn.cchc.period.Span;
import vn.cchc.place.UnitId;

/** What is typed and not handed in? */
@Repository
class FigureDraftsQuery {

    private static final String DRAFTS = """
            SELECT d.month, d.measure_code, d.value, d.entered_at, COALESCE(a.display_name, d.entered_by) AS entered_by
            FROM draft_value d
            LEFT JOIN account a ON a.username = d.entered_by
            WHERE d.unit_id = :unit AND d.month BETWEEN :first AND :last AND d.measure_code IN (:measures)
            """;

    /** What an officer typed and has not handed in. */
    record Draft(Month month, MeasureCode measure, FigureEvent event) {}

    private final JdbcClient jdbc;

    FigureDraftsQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Draft> drafts(UnitId unit, Span months, Collection<MeasureCode> measures) {
        // A list in SQL cannot be empty.
        if (measures.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(DRAFTS)
                .param("unit", unit.value())
                .param("first", months.first().key())
                .param("last", months.last().key())
                .param("measures", measures.stream().map(MeasureCode::value).toList())
                .query((row, number) -> new Draft(
                        Month.ofKey(row.getObject("month", LocalDate.class)),
                        new MeasureCode(row.getString("measure_code")),
                        new FigureEvent(
                                Kind.DRAFTED,
                                row.getObject("entered_at", LocalDateTime.class),
                                row.getString("entered_by"),
                                Optional.empty(),
                                Optional.ofNullable(row.getBigDecimal("value")),
                                Optional.empty(),
                                "")))
                .list();
    }
}
