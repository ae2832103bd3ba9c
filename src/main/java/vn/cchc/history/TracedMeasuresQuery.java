package vn.cchc.history;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.cchc.indicator.MeasureCode;
import vn.cchc.indicator.MeasureKind;
import vn.cchc.indicator.MeasureSource;

/** Which measures are asked for? */
@Repository
class TracedMeasuresQuery {

    private static final String MEASURES = """
            SELECT m.code, m.name, m.name_en, m.unit, m.unit_en, m.kind, m.source
            FROM measure m
            WHERE m.code IN (:measures)
            """;

    private final JdbcClient jdbc;

    TracedMeasuresQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of the codes. */
    List<TracedMeasure> measures(Collection<MeasureCode> codes) {
        var order = List.copyOf(codes);
        // A list in SQL cannot be empty.
        if (order.isEmpty()) {
            return List.of();
        }
        return jdbc
                .sql(MEASURES)
                .param("measures", codes.stream().map(MeasureCode::value).toList())
                .query((row, number) -> new TracedMeasure(
                        new MeasureCode(row.getString("code")),
                        row.getString("name"),
                        row.getString("name_en"),
                        row.getString("unit"),
                        row.getString("unit_en"),
                        MeasureKind.valueOf(row.getString("kind")),
                        MeasureSource.valueOf(row.getString("source"))))
                .list()
                .stream()
                .sorted(Comparator.comparing(measure -> order.indexOf(measure.code())))
                .toList();
    }
}
