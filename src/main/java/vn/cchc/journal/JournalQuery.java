package vn.cchc.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.cchc.period.Month;
import vn.cchc.place.UnitId;

/** What was done? Newest first; entries of one moment in the order in which they were written, backwards. */
@Repository
class JournalQuery {

    private static final String INSERT = """
            INSERT INTO journal (done_at, written_at, username, deed, unit_id, month, subject, detail)
            VALUES (:at, NOW(3), :by, :deed, :unit, :month, :subject, :detail)
            """;

    private static final String MATCHING = """
            FROM journal j
            LEFT JOIN account a ON a.username = j.username
            WHERE (((:from IS NULL OR j.done_at >= :from) AND (:before IS NULL OR j.done_at < :before))
                OR ((:from IS NULL OR j.written_at >= :from) AND (:before IS NULL OR j.written_at < :before)))
              AND (:unit IS NULL OR j.unit_id = :unit)
              AND (:by IS NULL OR j.username = :by)
              AND (:every OR j.deed IN (:deeds))
            """;

    private static final String COUNT = "SELECT COUNT(*)\n" + MATCHING;

    private static final String ALL = """
            SELECT j.id, j.done_at, COALESCE(j.written_at, j.done_at) AS written_at,
                   j.username, COALESCE(a.display_name, j.username) AS display_name, j.deed, j.unit_id, j.month, j.subject, j.detail
            """ + MATCHING + """
            ORDER BY j.id DESC
            """;

    private static final String PAGE = ALL + """
            LIMIT :limit OFFSET :offset
            """;

    private static final int FETCHED_AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    JournalQuery(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void insert(String by, LocalDateTime at, List<NewEntry> entries) {
        batches.batchUpdate(
                INSERT, entries.stream().map(entry -> row(by, at, entry)).toArray(SqlParameterSource[]::new));
    }

    private static SqlParameterSource row(String by, LocalDateTime at, NewEntry entry) {
        return new MapSqlParameterSource()
                .addValue("at", at)
                .addValue("by", by)
                .addValue("deed", entry.deed().name())
                .addValue("unit", entry.unit().map(UnitId::value).orElse(null))
                .addValue("month", entry.month().map(Month::key).orElse(null))
                .addValue("subject", entry.subject())
                .addValue("detail", entry.detail());
    }

    int count(JournalFilter filter) {
        return matching(COUNT, filter).query(Integer.class).single();
    }

    List<JournalEntry> list(JournalFilter filter, int offset, int limit) {
        return matching(PAGE, filter)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> entry(row))
                .list();
    }

    void each(JournalFilter filter, Consumer<JournalEntry> reader) {
        matching(ALL, filter).withFetchSize(FETCHED_AT_ONCE).query((RowCallbackHandler)
                row -> reader.accept(entry(row)));
    }

    private JdbcClient.StatementSpec matching(String sql, JournalFilter filter) {
        return jdbc.sql(sql)
                .param("from", filter.from().map(day -> day.atStartOfDay()).orElse(null))
                .param(
                        "before",
                        filter.to().map(day -> day.plusDays(1).atStartOfDay()).orElse(null))
                .param("unit", filter.unit().map(UnitId::value).orElse(null))
                .param("by", filter.by().orElse(null))
                .param("every", filter.deeds().isEmpty())
                .param("deeds", names(filter.deeds()));
    }

    /** A list in SQL cannot be empty. */
    private static Set<String> names(Set<Deed> deeds) {
        return deeds.isEmpty() ? Set.of("-") : deeds.stream().map(Deed::name).collect(Collectors.toSet());
    }

    private static JournalEntry entry(ResultSet row) throws SQLException {
        return new JournalEntry(
                row.getLong("id"),
                row.getObject("done_at", LocalDateTime.class),
                row.getObject("written_at", LocalDateTime.class),
                row.getString("username"),
                row.getString("display_name"),
                Deed.valueOf(row.getString("deed")),
                Optional.ofNullable(row.getObject("unit_id", Long.class)).map(UnitId::new),
                Optional.ofNullable(row.getObject("month", LocalDate.class)).map(Month::ofKey),
                row.getString("subject"),
                row.getString("detail"));
    }
}
