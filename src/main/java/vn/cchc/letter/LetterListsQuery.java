package vn.cchc.letter;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Repository;
import vn.cchc.platform.TextRows;

/** Which types and occasions of letters are there? And writes many of them at a time. */
@Repository
class LetterListsQuery {

    private static final String TYPES = """
            SELECT t.code, t.position, t.name, t.name_en, t.abbreviation, t.measure_code AS measure,
                   COALESCE(CAST(t.ended_on AS CHAR), '9999-12-31') AS ended_on
            FROM letter_type t
            ORDER BY t.position
            """;

    private static final String OCCASIONS = """
            SELECT o.code, o.type_code AS type, o.position, o.name, o.name_en, o.measure_code AS measure,
                   COALESCE(CAST(o.ended_on AS CHAR), '9999-12-31') AS ended_on
            FROM letter_occasion o
            ORDER BY o.position
            """;

    /** Positions and abbreviations are unique: those that move step out of the way before they come to stand. */
    private static final String FREE_TYPE = """
            UPDATE letter_type
            SET abbreviation = CONCAT('~', position), position = -position
            WHERE code = :code
            """;

    private static final String UPDATE_TYPE = """
            UPDATE letter_type
            SET position = :position, name = :name, name_en = :name_en, abbreviation = :abbreviation,
                measure_code = :measure, ended_on = NULLIF(:ended_on, '9999-12-31')
            WHERE code = :code
            """;

    private static final String INSERT_TYPE = """
            INSERT INTO letter_type (code, position, name, name_en, abbreviation, measure_code, ended_on)
            VALUES (:code, :position, :name, :name_en, :abbreviation, :measure, NULLIF(:ended_on, '9999-12-31'))
            """;

    private static final String FREE_OCCASION = """
            UPDATE letter_occasion
            SET position = -position
            WHERE code = :code AND position <> :position
            """;

    private static final String UPDATE_OCCASION = """
            UPDATE letter_occasion
            SET type_code = :type, position = :position, name = :name, name_en = :name_en, measure_code = :measure,
                ended_on = NULLIF(:ended_on, '9999-12-31')
            WHERE code = :code
            """;

    private static final String INSERT_OCCASION = """
            INSERT INTO letter_occasion (code, type_code, position, name, name_en, measure_code, ended_on)
            VALUES (:code, :type, :position, :name, :name_en, :measure, NULLIF(:ended_on, '9999-12-31'))
            """;

    private final TextRows rows;

    LetterListsQuery(TextRows rows) {
        this.rows = rows;
    }

    List<Map<String, String>> types() {
        return rows.read(TYPES);
    }

    List<Map<String, String>> occasions() {
        return rows.read(OCCASIONS);
    }

    void writeTypes(List<Map<String, String>> added, List<Map<String, String>> changed) {
        rows.write(FREE_TYPE, changed);
        rows.write(UPDATE_TYPE, changed);
        rows.write(INSERT_TYPE, added);
    }

    void writeOccasions(List<Map<String, String>> added, List<Map<String, String>> changed) {
        rows.write(FREE_OCCASION, changed);
        rows.write(UPDATE_OCCASION, changed);
        rows.write(INSERT_OCCASION, added);
    }
}
