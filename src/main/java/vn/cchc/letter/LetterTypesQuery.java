package vn.cchc.letter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.cchc.indicator.MeasureCode;
import vn.cchc.letter.LetterTypeEntry.OccasionEntry;
import vn.cchc.letter.LetterTypeEntry.Written;

/** Which types and occasions are kept, and what was written of each? Ended ones included. */
@Repository
class LetterTypesQuery {

    /** One row for each occasion; a type without any has one row with empty occasion columns. */
    private static final String LIST = """
            SELECT t.code, t.name, t.name_en, t.abbreviation, t.measure_code, t.ended_on,
                   w.letters, w.newest,
                   o.code AS o_code, o.name AS o_name, o.name_en AS o_name_en, o.measure_code AS o_measure,
                   o.ended_on AS o_ended_on, v.letters AS o_letters, v.newest AS o_newest
            FROM letter_type t
            LEFT JOIN (SELECT l.type_code, SUM(l.voided_on IS NULL) AS letters, MAX(l.handed_on) AS newest
                       FROM letter l
                       GROUP BY l.type_code) w ON w.type_code = t.code
            LEFT JOIN letter_occasion o ON o.type_code = t.code
            LEFT JOIN (SELECT l.occasion_code, SUM(l.voided_on IS NULL) AS letters, MAX(l.handed_on) AS newest
                       FROM letter l
                       GROUP BY l.occasion_code) v ON v.occasion_code = o.code
            ORDER BY t.position, o.position
            """;

    private static final String INSERT_TYPE = """
            INSERT INTO letter_type (code, position, name, name_en, abbreviation, measure_code)
            SELECT :code, COALESCE(MAX(position), 0) + 1, :name, :name_en, :abbreviation, :measure
            FROM letter_type
            """;

    private static final String INSERT_OCCASION = """
            INSERT INTO letter_occasion (code, type_code, position, name, name_en, measure_code)
            SELECT :code, :type, COALESCE(MAX(position), 0) + 1, :name, :name_en, :measure
            FROM letter_occasion
            """;

    private static final String UPDATE_TYPE = """
            UPDATE letter_type
            SET name = :name, name_en = :name_en, abbreviation = :abbreviation, measure_code = :measure
            WHERE code = :code
            """;

    private static final String UPDATE_OCCASION = """
            UPDATE letter_occasion
            SET name = :name, name_en = :name_en, measure_code = :measure
            WHERE code = :code
            """;

    private static final String END_TYPE = """
            UPDATE letter_type
            SET ended_on = :ended_on
            WHERE code = :code
            """;

    private static final String END_OCCASION = """
            UPDATE letter_occasion
            SET ended_on = :ended_on
            WHERE code = :code
            """;

    private static final String PLACE_OF_TYPE = """
            SELECT position
            FROM letter_type
            WHERE code = :code
            """;

    private static final String PLACE_TYPE = """
            UPDATE letter_type
            SET position = :position
            WHERE code = :code
            """;

    private static final String PLACE_OF_OCCASION = """
            SELECT position
            FROM letter_occasion
            WHERE code = :code
            """;

    private static final String PLACE_OCCASION = """
            UPDATE letter_occasion
            SET position = :position
            WHERE code = :code
            """;

    /** Nothing stands there: two change places by way of it. */
    private static final int NOWHERE = 0;

    private final JdbcClient jdbc;

    LetterTypesQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<LetterTypeEntry> list() {
        var types = new LinkedHashMap<String, LetterTypeEntry>();
        jdbc.sql(LIST).query(row -> {
            var entry = types.computeIfAbsent(row.getString("code"), code -> type(row));
            if (row.getString("o_code") != null) {
                var occasions = new ArrayList<>(entry.occasions());
                occasions.add(occasion(entry.type(), row));
                types.put(
                        entry.type().code(),
                        new LetterTypeEntry(entry.type(), occasions, entry.endedOn(), entry.letters()));
            }
        });
        return List.copyOf(types.values());
    }

    private static LetterTypeEntry type(ResultSet row) {
        try {
            return new LetterTypeEntry(
                    new LetterType(
                            row.getString("code"),
                            row.getString("name"),
                            row.getString("name_en"),
                            row.getString("abbreviation"),
                            new MeasureCode(row.getString("measure_code"))),
                    List.of(),
                    Optional.ofNullable(row.getObject("ended_on", LocalDate.class)),
                    new Written(row.getInt("letters"), Optional.ofNullable(row.getObject("newest", LocalDate.class))));
        } catch (SQLException unreadable) {
            throw new IllegalStateException("A letter type cannot be read", unreadable);
        }
    }

    private static OccasionEntry occasion(LetterType type, ResultSet row) throws SQLException {
        var measure = row.getString("o_measure");
        return new OccasionEntry(
                new Occasion(row.getString("o_code"), type.code(), row.getString("o_name"), row.getString("o_name_en")),
                measure == null ? null : new MeasureCode(measure),
                Optional.ofNullable(row.getObject("o_ended_on", LocalDate.class)),
                new Written(row.getInt("o_letters"), Optional.ofNullable(row.getObject("o_newest", LocalDate.class))));
    }

    void insert(NewLetterType typed) {
        write(typed.isOccasion() ? INSERT_OCCASION : INSERT_TYPE, typed);
    }

    void update(NewLetterType typed) {
        write(typed.isOccasion() ? UPDATE_OCCASION : UPDATE_TYPE, typed);
    }

    private void write(String sql, NewLetterType typed) {
        jdbc.sql(sql)
                .param("code", typed.code())
                .param("type", typed.type().orElse(null))
                .param("name", typed.name())
                .param("name_en", typed.nameEn())
                .param("abbreviation", typed.abbreviation())
                .param("measure", typed.measure().isEmpty() ? null : typed.measure())
                .update();
    }

    /** @param day the first one on which none is handed over; absent: it goes on again */
    void end(NewLetterType kept, @Nullable LocalDate day) {
        jdbc.sql(kept.isOccasion() ? END_OCCASION : END_TYPE)
                .param("code", kept.code())
                .param("ended_on", day)
                .update();
    }

    /** Two types, or two occasions, change places. */
    void swap(boolean occasions, String one, String other) {
        var read = occasions ? PLACE_OF_OCCASION : PLACE_OF_TYPE;
        var write = occasions ? PLACE_OCCASION : PLACE_TYPE;
        int first = jdbc.sql(read).param("code", one).query(Integer.class).single();
        int second = jdbc.sql(read).param("code", other).query(Integer.class).single();
        place(write, one, NOWHERE);
        place(write, other, first);
        place(write, one, second);
    }

    private void place(String sql, String code, int position) {
        jdbc.sql(sql).param("code", code).param("position", position).update();
    }
}
