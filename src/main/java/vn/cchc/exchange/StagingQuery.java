package vn.cchc.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.cchc.exchange.file.CellAddress;
import vn.cchc.indicator.MeasureCode;
import vn.cchc.period.Month;
import vn.cchc.place.UnitId;

/** Which figures does a file on its way in hold? */
@Repository
class StagingQuery {

    /** One parameter for thousands of rows: quick with every driver setting, and nothing is put together. */
    private static final String INSERT_ROWS = """
            INSERT INTO import_row (upload_id, number, sheet_row, sheet_column, unit_text, measure_text, month_text,
                                    value_text, unit_id, measure_code, month, value, note, standing, reason)
            SELECT :upload, j.number, j.sheet_row, j.sheet_column, j.unit_text, j.measure_text, j.month_text,
                   j.value_text, j.unit_id, j.measure_code, j.month, j.value, j.note,
                   IF(j.reason IS NULL, 'READ', 'REFUSED'), j.reason
            FROM JSON_TABLE(:rows, '$[*]' COLUMNS (
                number INT PATH '$.number',
                sheet_row INT PATH '$.sheetRow',
                sheet_column INT PATH '$.sheetColumn',
                unit_text VARCHAR(100) PATH '$.unitText',
                measure_text VARCHAR(100) PATH '$.measureText',
                month_text VARCHAR(100) PATH '$.monthText',
                value_text VARCHAR(100) PATH '$.valueText',
                unit_id BIGINT PATH '$.unit',
                measure_code VARCHAR(40) PATH '$.measure',
                month DATE PATH '$.month',
                value DECIMAL(18, 4) PATH '$.value',
                note VARCHAR(500) PATH '$.note',
                reason VARCHAR(30) PATH '$.reason')) j
            """;

    /** Two cells for one figure contradict each other unless they say the same; then the first is enough. */
    private static final String REFUSE_TWICE = """
            UPDATE import_row r
            JOIN (SELECT t.month, t.unit_id, t.measure_code, MIN(t.number) AS first, MAX(t.number) AS last,
                         COUNT(DISTINCT t.value) AS apart
                  FROM import_row t
                  WHERE t.upload_id = :upload AND t.standing = 'READ'
                  GROUP BY t.month, t.unit_id, t.measure_code
                  HAVING COUNT(*) > 1) d
                ON d.month = r.month AND d.unit_id = r.unit_id AND d.measure_code = r.measure_code
            JOIN import_row o ON o.upload_id = r.upload_id AND o.number = IF(r.number = d.first, d.last, d.first)
            SET r.standing = 'REFUSED', r.reason = 'TWICE', r.detail = CONCAT(o.sheet_column, ' ', o.sheet_row)
            WHERE r.upload_id = :upload AND r.standing = 'READ' AND (d.apart > 1 OR r.number > d.first)
            """;

    private static final String COUNTS = """
            SELECT r.standing, COUNT(*) AS figures
            FROM import_row r
            WHERE r.upload_id = :upload
            GROUP BY r.standing
            ORDER BY r.standing
            """;

    private static final String PAGE = """
            SELECT r.sheet_row, r.sheet_column, r.unit_text, r.measure_text, r.month_text, r.value_text, r.unit_id,
                   r.measure_code, r.month, r.value, r.old_value, r.standing,
                   COALESCE(r.note, '') AS note, r.reason, r.detail
            FROM import_row r
            WHERE r.upload_id = :upload AND (:standing IS NULL OR r.standing = :standing)
            ORDER BY r.number
            LIMIT :limit OFFSET :offset
            """;

    private static final String REFUSED = """
            SELECT r.sheet_row, r.sheet_column, r.unit_text, r.measure_text, r.month_text, r.value_text,
                   r.unit_id, r.measure_code, r.month, r.value, r.old_value, r.standing,
                   COALESCE(r.note, '') AS note, r.reason, r.detail
            FROM import_row r
            WHERE r.upload_id = :upload AND r.standing = 'REFUSED'
            ORDER BY r.number
            """;

    private static final String MONTHS = """
            SELECT DISTINCT r.month
            FROM import_row r
            WHERE r.upload_id = :upload AND r.standing IN ('NEW', 'CHANGED')
            ORDER BY r.month
            """;

    /** Nothing is written of them that a note could be kept with. */
    private static final String NOTES_OF_SAME = """
            SELECT COUNT(*)
            FROM import_row r
            WHERE r.upload_id = :upload AND r.standing = 'SAME' AND r.note IS NOT NULL
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json = new JsonMapper();

    StagingQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insertRows(long upload, List<StagedRow> rows) {
        jdbc.sql(INSERT_ROWS)
                .param("upload", upload)
                .param("rows", json.writeValueAsString(rows))
                .update();
    }

    void refuseTwice(long upload) {
        jdbc.sql(REFUSE_TWICE).param("upload", upload).update();
    }

    Preview counts(long upload) {
        return Preview.of(jdbc.sql(COUNTS)
                .param("upload", upload)
                .query((row, number) -> Map.entry(Standing.valueOf(row.getString("standing")), row.getInt("figures")))
                .list());
    }

    Set<Month> monthsToWrite(long upload) {
        return Set.copyOf(jdbc.sql(MONTHS)
                .param("upload", upload)
                .query((row, number) -> Month.ofKey(row.getObject("month", LocalDate.class)))
                .list());
    }

    int countNotesOfSame(long upload) {
        return jdbc.sql(NOTES_OF_SAME)
                .param("upload", upload)
                .query(Integer.class)
                .single();
    }

    List<StagedFigure> page(long upload, Optional<Standing> only, int offset, int limit) {
        return jdbc.sql(PAGE)
                .param("upload", upload)
                .param("standing", only.map(Enum::name).orElse(null))
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> figure(row))
                .list();
    }

    /** To be closed. */
    Stream<StagedFigure> refused(long upload) {
        return jdbc
                .sql(REFUSED)
                .param("upload", upload)
                .withFetchSize(1000)
                .query((row, number) -> figure(row))
                .stream();
    }

    private static StagedFigure figure(ResultSet row) throws SQLException {
        return new StagedFigure(
                new CellAddress(row.getInt("sheet_row"), row.getInt("sheet_column")),
                new StagedFigure.Written(
                        row.getString("unit_text"),
                        row.getString("measure_text"),
                        row.getString("month_text"),
                        row.getString("value_text")),
                Optional.ofNullable(row.getObject("unit_id", Long.class)).map(UnitId::new),
                Optional.ofNullable(row.getString("measure_code")).map(MeasureCode::new),
                Optional.ofNullable(row.getObject("month", LocalDate.class)).map(Month::ofKey),
                Optional.ofNullable(row.getBigDecimal("value")),
                Optional.ofNullable(row.getBigDecimal("old_value")),
                Standing.valueOf(row.getString("standing")),
                row.getString("note"),
                Optional.ofNullable(row.getString("reason")).map(RowFault::valueOf),
                detail(row.getString("reason"), row.getString("detail")));
    }

    /** Another cell is kept as its column and row, the owner of a draft by name. */
    private static String detail(@Nullable String reason, String kept) {
        var parts = kept.split(" ");
        return RowFault.TWICE.name().equals(reason) && parts.length == 2
                ? new CellAddress(Integer.parseInt(parts[1]), Integer.parseInt(parts[0])).toString()
                : kept;
    }
}
