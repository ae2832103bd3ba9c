package vn.cchc.indicator;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which measures does the catalogue keep? Ended ones included. */
@Repository
class MeasuresQuery {

    private static final String LIST = """
            SELECT m.code, m.name, m.name_en, m.unit, m.unit_en, m.kind, m.frequency, m.source, m.ended_on
            FROM measure m
            ORDER BY m.code
            """;

    private static final String INSERT = """
            INSERT INTO measure (code, name, name_en, unit, unit_en, kind, frequency, source)
            VALUES (:code, :name, :name_en, :unit, :unit_en, :kind, :frequency, :source)
            """;

    private static final String UPDATE = """
            UPDATE measure
            SET name = :name, name_en = :name_en, unit = :unit, unit_en = :unit_en,
                kind = :kind, frequency = :frequency, source = :source
            WHERE code = :code
            """;

    private static final String END = """
            UPDATE measure
            SET ended_on = :ended_on
            WHERE code = :code
            """;

    private final JdbcClient jdbc;

    MeasuresQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<MeasureEntry> list() {
        return jdbc.sql(LIST).query((row, number) -> entry(row)).list();
    }

    private static MeasureEntry entry(ResultSet row) throws SQLException {
        return new MeasureEntry(
                new Measure(
                        new MeasureCode(row.getString("code")),
                        row.getString("name"),
                        row.getString("name_en"),
                        MeasureKind.valueOf(row.getString("kind")),
                        MeasureSource.valueOf(row.getString("source"))),
                row.getString("unit"),
                row.getString("unit_en"),
                Frequency.ofMonths(row.getInt("frequency")),
                Optional.ofNullable(row.getObject("ended_on", LocalDate.class)));
    }

    void insert(NewMeasure measure) {
        write(INSERT, measure);
    }

    void update(NewMeasure measure) {
        write(UPDATE, measure);
    }

    private void write(String sql, NewMeasure measure) {
        jdbc.sql(sql)
                .param("code", measure.code())
                .param("name", measure.name())
                .param("name_en", measure.nameEn())
                .param("unit", measure.unit())
                .param("unit_en", measure.unitEn())
                .param("kind", Objects.requireNonNull(measure.kind()).name())
                .param("frequency", Objects.requireNonNull(measure.frequency()).months())
                .param("source", Objects.requireNonNull(measure.source()).name())
                .update();
    }

    /** @param day absent: it goes on again */
    void end(MeasureCode code, @Nullable LocalDate day) {
        jdbc.sql(END).param("code", code.value()).param("ended_on", day).update();
    }
}
