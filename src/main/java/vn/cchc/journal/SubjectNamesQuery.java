package vn.cchc.journal;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What are the things called that were changed? */
@Repository
class SubjectNamesQuery {

    /** All in one statement; which is which is told by the first column. An indicator is called as on the day, or as it will be. */
    private static final String NAMES = """
            SELECT 'MEASURE' AS what, m.code, m.name, m.name_en, m.kind, '' AS mark
            FROM measure m
            UNION ALL
            SELECT 'INDICATOR', d.indicator_code, d.name, d.name_en, d.kind, d.direction
            FROM indicator_definition d
            WHERE d.valid_from = (
                SELECT COALESCE(MAX(IF(o.valid_from <= :today, o.valid_from, NULL)), MIN(o.valid_from))
                FROM indicator_definition o
                WHERE o.indicator_code = d.indicator_code)
            UNION ALL
            SELECT 'CALENDAR', c.code, c.name, c.name_en, '', ''
            FROM reporting_calendar c
            UNION ALL
            SELECT 'LETTER_TYPE', t.code, t.name, t.name_en, '', t.abbreviation
            FROM letter_type t
            UNION ALL
            SELECT 'OCCASION', o.code, o.name, o.name_en, '', ''
            FROM letter_occasion o
            UNION ALL
            SELECT 'ACCOUNT', a.username, a.display_name, a.display_name, '', ''
            FROM account a
            """;

    private final JdbcClient jdbc;

    SubjectNamesQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    SubjectNames names(LocalDate today) {
        var names = new EnumMap<SubjectNames.Kind, Map<String, SubjectNames.Name>>(SubjectNames.Kind.class);
        jdbc.sql(NAMES).param("today", today).query(row -> {
            var name = new SubjectNames.Name(
                    row.getString("name"), row.getString("name_en"), row.getString("kind"), row.getString("mark"));
            names.computeIfAbsent(SubjectNames.Kind.valueOf(row.getString("what")), kind -> new HashMap<>())
                    .put(row.getString("code"), name);
        });
        return new SubjectNames(names);
    }
}
