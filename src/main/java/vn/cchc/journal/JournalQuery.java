package vn.cchc.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
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

    /**
     * Accounts are never deleted, so who is in the journal is one of them, the program, or not known. The first and the
     * last of somebody's deeds by name stand at the ends of an index, however many there are between.
     */
    private static final String PEOPLE = """
            SELECT p.username, p.display_name,
                   (SELECT j.deed FROM journal j
                    WHERE j.username = p.username AND (:unit IS NULL OR j.unit_id = :unit)
                    ORDER BY j.deed
                    LIMIT 1) AS first_deed,
                   (SELECT j.deed FROM journal j
                    WHERE j.username = p.username AND (:unit IS NULL OR j.unit_id = :unit)
                    ORDER BY j.deed DESC
                    LIMIT 1) AS last_deed
            FROM (
                SELECT a.username, a.display_name
                FROM account a
                UNION ALL
                SELECT '?', '?'
                UNION ALL
                SELECT '–', '–') p
            HAVING first_deed IS NOT NULL
            ORDER BY p.display_name, p.username
            """;

    private static final String NEXT_DEED = """
            SELECT j.deed
            FROM journal j
            WHERE (:unit IS NULL OR j.unit_id = :unit)
              AND j.deed > :after
            ORDER BY j.deed
            LIMIT 1
            """;

    private static final String LAST_DAY = """
            SELECT CAST(COALESCE(
                (SELECT j.written_at FROM journal j
                 WHERE (:unit IS NULL OR j.unit_id = :unit) AND j.written_at IS NOT NULL
                 ORDER BY j.written_at DESC
                 LIMIT 1),
                (SELECT j.done_at FROM journal j
                 WHERE (:unit IS NULL OR j.unit_id = :unit)
                 ORDER BY j.done_at DESC
                 LIMIT 1)) AS DATE)
            """;

    /** Their names lie beside each other in any order. */
    private static final Set<Deed> SIGNING_IN = EnumSet.range(Deed.SIGN_IN_LOCKED, Deed.SIGN_IN_FAILED);

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

    JournalExtent extent(Optional<UnitId> unit) {
        var people = new LinkedHashMap<String, String>();
        var visitors = new HashSet<String>();
        within(PEOPLE, unit).query(row -> {
            people.put(row.getString("username"), row.getString("display_name"));
            if (SIGNING_IN.contains(Deed.valueOf(row.getString("first_deed")))
                    && SIGNING_IN.contains(Deed.valueOf(row.getString("last_deed")))) {
                visitors.add(row.getString("username"));
            }
        });
        var last = within(LAST_DAY, unit).query(LocalDate.class).optional();
        return new JournalExtent(unit.isPresent(), people, visitors, deeds(unit), last);
    }

    /** From each kind of deed to the next: as many statements as there are kinds, none of which reads more than one entry. */
    private Set<Deed> deeds(Optional<UnitId> unit) {
        var deeds = EnumSet.noneOf(Deed.class);
        var next = after("", unit);
        while (next.isPresent()) {
            deeds.add(Deed.valueOf(next.get()));
            next = after(next.get(), unit);
        }
        return deeds;
    }

    private Optional<String> after(String deed, Optional<UnitId> unit) {
        return within(NEXT_DEED, unit).param("after", deed).query(String.class).optional();
    }

    private JdbcClient.StatementSpec within(String sql, Optional<UnitId> unit) {
        return jdbc.sql(sql).param("unit", unit.map(UnitId::value).orElse(null));
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
