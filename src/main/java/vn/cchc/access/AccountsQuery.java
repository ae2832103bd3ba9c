package vn.cchc.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.cchc.place.UnitId;

/** Who has an account, and how do they get in? */
@Repository
class AccountsQuery {

    private static final String MATCHING = """
            FROM account a
            LEFT JOIN sign_in s ON s.account_key = a.id
            WHERE (a.username LIKE :like ESCAPE '!' OR a.display_name LIKE :like ESCAPE '!' OR a.unit_id IN (:units))
            """;

    private static final String COUNT = "SELECT COUNT(*)\n" + MATCHING;

    private static final String COLUMNS = """
            SELECT a.id, a.username, a.display_name, a.role, a.unit_id, a.enabled, a.password_temporary,
                   COALESCE(s.failures, 0) AS failures, s.signed_in_at,
                   IF(s.locked_until > NOW(6), s.locked_until, NULL) AS locked_until
            """;

    private static final String PAGE = COLUMNS + MATCHING + """
            ORDER BY a.enabled DESC, a.username, a.id
            LIMIT :limit OFFSET :offset
            """;

    private static final String ONE = COLUMNS + """
            FROM account a
            LEFT JOIN sign_in s ON s.account_key = a.id
            WHERE a.id = :id
            """;

    private static final String LOCK = """
            SELECT a.id
            FROM account a
            WHERE a.id = :id
            FOR UPDATE
            """;

    /** Two administrators who demote each other at once stand in line here. */
    private static final String ADMINISTRATORS = """
            SELECT a.id
            FROM account a
            WHERE a.role = 'ADMIN' AND a.enabled
            ORDER BY a.id
            FOR UPDATE
            """;

    private static final long NO_UNIT = -1;

    private final JdbcClient jdbc;

    AccountsQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int count(String words, Collection<UnitId> units) {
        return matching(COUNT, words, units).query(Integer.class).single();
    }

    /** Those switched off last, else by name. */
    List<AccountLine> list(String words, Collection<UnitId> units, int offset, int limit) {
        return matching(PAGE, words, units)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> line(row))
                .list();
    }

    Optional<AccountLine> find(long id) {
        return jdbc.sql(ONE).param("id", id).query((row, number) -> line(row)).optional();
    }

    /** Keeps the account to the transaction until it ends. */
    void lock(long id) {
        jdbc.sql(LOCK).param("id", id).query(Long.class).optional();
    }

    /** The administrators that can get in, kept to the transaction until it ends. */
    List<Long> lockAdministrators() {
        return jdbc.sql(ADMINISTRATORS)
                .query((row, number) -> row.getLong("id"))
                .list();
    }

    private JdbcClient.StatementSpec matching(String sql, String words, Collection<UnitId> units) {
        // A list in SQL cannot be empty.
        var ids = units.isEmpty()
                ? List.of(NO_UNIT)
                : units.stream().map(UnitId::value).toList();
        return jdbc.sql(sql).param("like", "%" + escaped(words) + "%").param("units", ids);
    }

    private static String escaped(String words) {
        return words.replaceAll("[!%_]", "!$0");
    }

    private static AccountLine line(ResultSet row) throws SQLException {
        return new AccountLine(
                row.getLong("id"),
                row.getString("username"),
                row.getString("display_name"),
                Role.valueOf(row.getString("role")),
                Optional.ofNullable(row.getObject("unit_id", Long.class)).map(UnitId::new),
                row.getBoolean("enabled"),
                row.getBoolean("password_temporary"),
                row.getInt("failures"),
                Optional.ofNullable(row.getObject("locked_until", LocalDateTime.class)),
                Optional.ofNullable(row.getObject("signed_in_at", LocalDateTime.class)));
    }
}
