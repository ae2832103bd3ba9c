package vn.cchc.letter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.cchc.period.AsOf;
import vn.cchc.period.Month;
import vn.cchc.period.Span;
import vn.cchc.place.UnitId;

/** Which letters were handed over? */
@Repository
class LettersQuery {

    private static final String COUNTS = """
            SELECT l.unit_id, l.month, o.code, o.type_code, o.name, o.name_en, COUNT(*) AS quantity
            FROM letter FOR SYSTEM_TIME AS OF :as_of l
            JOIN letter_occasion o ON o.code = l.occasion_code
            WHERE l.month BETWEEN :first AND :last AND l.handed_on <= :today AND l.voided_on IS NULL
            GROUP BY l.unit_id, l.month, o.code
            ORDER BY l.month, l.unit_id, o.position
            """;

    private static final String MATCHING = """
            FROM letter FOR SYSTEM_TIME AS OF :as_of l
            JOIN letter_type t ON t.code = l.type_code
            JOIN letter_occasion o ON o.code = l.occasion_code
            WHERE l.month BETWEEN :first AND :last
              AND l.handed_on <= :today
              AND l.unit_id IN (:units)
              AND (:type IS NULL OR l.type_code = :type)
              AND (:occasion IS NULL OR l.occasion_code = :occasion)
              AND (:number IS NULL OR l.number = :number)
            """;

    private static final String NEWER = """
              AND EXISTS (SELECT 1
                          FROM letter s
                          WHERE s.id = :id
                            AND (l.handed_on > s.handed_on OR (l.handed_on = s.handed_on AND l.id > s.id)))
            """;

    private static final String PAGE = """
            SELECT l.id, l.unit_id, l.number, t.abbreviation, t.name AS type_name, t.name_en AS type_name_en,
                   o.name AS occasion_name, o.name_en AS occasion_name_en, l.handed_on, l.signer_title,
                   l.dossier_code, l.days_late, l.reason, l.note, l.void_reason
            """;

    private static final String UNITS = """
            SELECT DISTINCT l.unit_id
            FROM letter l
            """;

    private static final int FETCHED_AT_ONCE = 500;

    private final JdbcClient jdbc;

    LettersQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<LetterCount> counts(Span span, LocalDate today, AsOf asOf) {
        return jdbc.sql(COUNTS)
                .param("first", span.first().key())
                .param("last", span.last().key())
                .param("today", today)
                .param("as_of", asOf.bound())
                .query((row, number) -> new LetterCount(
                        new UnitId(row.getLong("unit_id")),
                        Month.ofKey(row.getObject("month", LocalDate.class)),
                        new Occasion(
                                row.getString("code"),
                                row.getString("type_code"),
                                row.getString("name"),
                                row.getString("name_en")),
                        row.getInt("quantity")))
                .list();
    }

    /** The order is one of a closed list of constants, never a text from outside. */
    List<Letter> list(LetterFilter filter, LetterOrder order, int offset, int limit) {
        if (filter.units().isEmpty()) {
            return List.of();
        }
        return jdbc.sql(PAGE + MATCHING + "ORDER BY " + order.sql() + "\nLIMIT :limit OFFSET :offset")
                .params(parameters(filter))
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> letter(row))
                .list();
    }

    /** Reads while the server sends: the driver holds no more than some rows at a time. */
    void each(LetterFilter filter, LetterOrder order, Consumer<Letter> reader) {
        if (filter.units().isEmpty()) {
            return;
        }
        jdbc.sql(PAGE + MATCHING + "ORDER BY " + order.sql())
                .withFetchSize(FETCHED_AT_ONCE)
                .params(parameters(filter))
                .query(row -> {
                    reader.accept(letter(row));
                });
    }

    /** How many of them were voided. */
    int countVoided(LetterFilter filter) {
        if (filter.units().isEmpty()) {
            return 0;
        }
        return jdbc.sql("SELECT COUNT(*)\n" + MATCHING + "  AND l.voided_on IS NOT NULL")
                .params(parameters(filter))
                .query(Integer.class)
                .single();
    }

    /** How many of them come before an entry where the newest is first. */
    int countNewer(LetterFilter filter, long id) {
        if (filter.units().isEmpty()) {
            return 0;
        }
        return jdbc.sql("SELECT COUNT(*)\n" + MATCHING + NEWER)
                .params(parameters(filter))
                .param("id", id)
                .query(Integer.class)
                .single();
    }

    int count(LetterFilter filter) {
        if (filter.units().isEmpty()) {
            return 0;
        }
        return jdbc.sql("SELECT COUNT(*)\n" + MATCHING)
                .params(parameters(filter))
                .query(Integer.class)
                .single();
    }

    Set<UnitId> unitsWithEntries() {
        return Set.copyOf(jdbc.sql(UNITS)
                .query((row, number) -> new UnitId(row.getLong("unit_id")))
                .list());
    }

    private static Map<String, ?> parameters(LetterFilter filter) {
        var parameters = new java.util.HashMap<String, Object>();
        parameters.put("as_of", filter.asOf().bound());
        parameters.put("first", filter.span().first().key());
        parameters.put("last", filter.span().last().key());
        parameters.put("today", filter.today());
        parameters.put("units", filter.units().stream().map(UnitId::value).collect(Collectors.toSet()));
        parameters.put("type", filter.type().orElse(null));
        parameters.put("occasion", filter.occasion().orElse(null));
        parameters.put("number", filter.number().orElse(null));
        return parameters;
    }

    static Letter letter(ResultSet row) throws SQLException {
        return new Letter(
                row.getLong("id"),
                new UnitId(row.getLong("unit_id")),
                "%02d/%s".formatted(row.getInt("number"), row.getString("abbreviation")),
                row.getString("type_name"),
                row.getString("type_name_en"),
                row.getString("occasion_name"),
                row.getString("occasion_name_en"),
                row.getObject("handed_on", LocalDate.class),
                row.getString("signer_title"),
                row.getString("dossier_code"),
                row.getObject("days_late", Integer.class),
                row.getString("reason"),
                row.getString("note"),
                row.getString("void_reason"));
    }
}
