package vn.cchc.letter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.cchc.place.UnitId;

/** Which entries of the register are new, voided or corrected since a moment? */
@Repository
class LetterChangesQuery {

    /**
     * An entry belongs to the months and units it is in now, or was in then: one whose day was corrected is a change of
     * both months. Entries of a day that had not come are new, whenever they were written.
     */
    private static final String SINCE = """
            WITH seen AS (
                SELECT n.id, t.id AS known, n.row_start AS written_at,
                       n.voided_on IS NOT NULL AND t.voided_on IS NULL AS voided,
                       CONCAT_WS(',',
                           IF(n.number <> t.number OR n.year <> t.year, 'NUMBER', NULL),
                           IF(n.unit_id <> t.unit_id, 'UNIT', NULL),
                           IF(n.type_code <> t.type_code, 'TYPE', NULL),
                           IF(n.occasion_code <> t.occasion_code, 'OCCASION', NULL),
                           IF(n.handed_on <> t.handed_on, 'HANDED_ON', NULL),
                           IF(n.signer_title <> t.signer_title, 'SIGNER', NULL),
                           IF(n.dossier_code <=> t.dossier_code, NULL, 'DOSSIER'),
                           IF(n.days_late <=> t.days_late, NULL, 'DAYS_LATE'),
                           IF(n.reason <=> t.reason, NULL, 'REASON'),
                           IF(n.note <=> t.note, NULL, 'NOTE'),
                           IF(n.void_reason <=> t.void_reason, NULL, 'VOID_REASON')) AS parts
                FROM letter n
                LEFT JOIN letter FOR SYSTEM_TIME AS OF :as_of t ON t.id = n.id AND t.handed_on <= :then
                WHERE ((n.month BETWEEN :first AND :last AND n.unit_id IN (:units))
                       OR (t.month BETWEEN :first AND :last AND t.unit_id IN (:units)))
                  AND n.handed_on <= :today
                  AND (t.id IS NULL OR n.row_start > :as_of)
            ),
            changed AS (
                SELECT id, written_at, parts,
                       CASE WHEN voided THEN 'VOIDED' WHEN known IS NULL THEN 'ADDED' ELSE 'CORRECTED' END AS kind
                FROM seen
                WHERE known IS NULL OR parts <> ''
            ),
            numbered AS (
                SELECT c.id, c.written_at, c.parts, c.kind,
                       COUNT(*) OVER (PARTITION BY c.kind) AS total,
                       ROW_NUMBER() OVER (PARTITION BY c.kind ORDER BY n.handed_on DESC, c.id DESC) AS place
                FROM changed c
                JOIN letter n ON n.id = c.id
            )
            SELECT c.kind, c.written_at, c.parts, c.total,
                   l.id, l.unit_id, l.number, t.abbreviation, t.name AS type_name, t.name_en AS type_name_en,
                   o.name AS occasion_name, o.name_en AS occasion_name_en, l.handed_on, l.signer_title,
                   l.dossier_code, l.days_late, l.reason, l.note, l.void_reason, l.approved_reason
            FROM numbered c
            JOIN letter l ON l.id = c.id
            JOIN letter_type t ON t.code = l.type_code
            JOIN letter_occasion o ON o.code = l.occasion_code
            WHERE c.place <= :most
            ORDER BY FIELD(c.kind, 'VOIDED', 'CORRECTED', 'ADDED'), c.place
            """;

    private static final int FETCHED_AT_ONCE = 500;

    private final JdbcClient jdbc;

    LetterChangesQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The filter's moment is the one since when, its day the one up to when; its type and occasion are passed over. */
    LetterChanges list(LetterFilter filter, int most) {
        if (filter.units().isEmpty()) {
            return LetterChanges.NONE;
        }
        var first = new ArrayList<LetterChange>();
        var counts = new EnumMap<LetterChange.Kind, Integer>(LetterChange.Kind.class);
        jdbc.sql(SINCE).params(parameters(filter, most)).query(row -> {
            var change = change(row);
            first.add(change);
            counts.put(change.kind(), row.getInt("total"));
        });
        return new LetterChanges(first, counts);
    }

    /** Reads while the server sends. */
    void each(LetterFilter filter, Consumer<LetterChange> reader) {
        if (filter.units().isEmpty()) {
            return;
        }
        jdbc.sql(SINCE)
                .withFetchSize(FETCHED_AT_ONCE)
                .params(parameters(filter, Integer.MAX_VALUE))
                .query(row -> {
                    reader.accept(change(row));
                });
    }

    private static Map<String, ?> parameters(LetterFilter filter, int most) {
        return Map.of(
                "as_of", filter.asOf().bound(),
                "then", filter.asOf().today(filter.today()),
                "today", filter.today(),
                "first", filter.span().first().key(),
                "last", filter.span().last().key(),
                "units", filter.units().stream().map(UnitId::value).collect(Collectors.toSet()),
                "most", most);
    }

    private static LetterChange change(ResultSet row) throws SQLException {
        var kind = LetterChange.Kind.valueOf(row.getString("kind"));
        return new LetterChange(
                kind,
                LettersQuery.letter(row),
                row.getObject("written_at", LocalDateTime.class),
                kind == LetterChange.Kind.CORRECTED ? parts(row.getString("parts")) : List.of(),
                Optional.ofNullable(row.getString("approved_reason")));
    }

    private static List<LetterChange.Part> parts(String names) {
        return Stream.of(names.split(",")).map(LetterChange.Part::valueOf).toList();
    }
}
