package vn.cchc.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.cchc.exchange.file.CellAddress;
import vn.cchc.letter.LetterProblem;
import vn.cchc.place.UnitId;

/** How do the letters of a file look in its preview? */
@Repository
class FileLettersQuery {

    private static final String COUNTS = """
            SELECT r.standing, COUNT(*) AS letters
            FROM import_letter r
            WHERE r.upload_id = :upload
            GROUP BY r.standing
            ORDER BY r.standing
            """;

    private static final String ALL = """
            SELECT r.number, r.sheet_row, r.sheet_column, r.unit_text, r.occasion_text, r.day_text, r.number_text, r.unit_id,
                   r.occasion_code, r.handed_on, r.letter_number, r.alike_number, r.standing, r.fault,
                   r.detail
            FROM import_letter r
            WHERE r.upload_id = :upload AND (:standing IS NULL OR r.standing = :standing)
            ORDER BY r.number
            """;

    private static final String PAGE = ALL + """
            LIMIT :limit OFFSET :offset
            """;

    private static final String ALIKE = """
            SELECT COUNT(*)
            FROM import_letter r
            WHERE r.upload_id = :upload AND r.alike_number IS NOT NULL
            """;

    private final JdbcClient jdbc;

    FileLettersQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many letters may be entries that are there. */
    int countAlike(long upload) {
        return jdbc.sql(ALIKE).param("upload", upload).query(Integer.class).single();
    }

    Preview counts(long upload) {
        return Preview.of(jdbc.sql(COUNTS)
                .param("upload", upload)
                .query((row, number) -> Map.entry(Standing.valueOf(row.getString("standing")), row.getInt("letters")))
                .list());
    }

    List<FileLetter> page(long upload, Optional<Standing> only, int offset, int limit) {
        return jdbc.sql(PAGE)
                .param("upload", upload)
                .param("standing", only.map(Enum::name).orElse(null))
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> letter(row))
                .list();
    }

    /** To be closed. */
    Stream<FileLetter> refused(long upload) {
        return jdbc
                .sql(ALL)
                .param("upload", upload)
                .param("standing", Standing.REFUSED.name())
                .query((row, number) -> letter(row))
                .stream();
    }

    private static FileLetter letter(ResultSet row) throws SQLException {
        var fault = Optional.ofNullable(row.getString("fault"));
        return new FileLetter(
                row.getInt("number"),
                new CellAddress(row.getInt("sheet_row"), row.getInt("sheet_column")),
                new FileLetter.Written(
                        row.getString("unit_text"),
                        row.getString("occasion_text"),
                        row.getString("day_text"),
                        row.getString("number_text")),
                Optional.ofNullable(row.getObject("unit_id", Long.class)).map(UnitId::new),
                Optional.ofNullable(row.getString("occasion_code")),
                Optional.ofNullable(row.getObject("handed_on", LocalDate.class)),
                Optional.ofNullable(row.getObject("letter_number", Integer.class)),
                Optional.ofNullable(row.getObject("alike_number", Integer.class)),
                Standing.valueOf(row.getString("standing")),
                fault.flatMap(name -> named(RowFault.values(), name)),
                fault.flatMap(name -> named(LetterProblem.values(), name)),
                row.getString("detail"));
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String name) {
        return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
    }
}
