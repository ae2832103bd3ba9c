package vn.cchc.access;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * How has signing in gone? Time is the database's, which several servers share and no clock of the sample stops.
 */
@Repository
class SignInQuery {

    /** Tries at once of one account stand in line here, for as long as it takes to count. */
    private static final String BEGIN = """
            INSERT INTO sign_in (account_key)
            VALUES (:key)
            ON DUPLICATE KEY UPDATE account_key = :key
            """;

    private static final String LOCK = """
            SELECT IF(s.last_failed_at > NOW(6) - INTERVAL :forgotten SECOND, s.failures, 0) AS failures,
                   COALESCE(s.locked_until > NOW(6), FALSE) AS locked
            FROM sign_in s
            WHERE s.account_key = :key
            FOR UPDATE
            """;

    private static final String FAIL = """
            UPDATE sign_in
            SET failures = :failures,
                last_failed_at = NOW(6),
                locked_until = IF(:wait > 0, NOW(6) + INTERVAL :wait SECOND, NULL)
            WHERE account_key = :key
            """;

    private static final String FORGIVE = """
            UPDATE sign_in
            SET failures = 0, last_failed_at = NULL, locked_until = NULL
            WHERE account_key = :key
            """;

    private static final String SUCCEED = """
            INSERT INTO sign_in (account_key, signed_in_at)
            VALUES (:key, NOW(6))
            ON DUPLICATE KEY UPDATE failures = 0, last_failed_at = NULL, locked_until = NULL, signed_in_at = NOW(6)
            """;

    private static final String COME_IN = """
            INSERT INTO sign_in (account_key, signed_in_at)
            VALUES (:key, NOW(6))
            ON DUPLICATE KEY UPDATE signed_in_at = NOW(6)
            """;

    private final JdbcClient jdbc;

    SignInQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How a key stands; failures long ago are forgotten. */
    record Standing(int failures, boolean locked) {}

    /** Keeps the key to the transaction until it ends. */
    Standing lock(long key) {
        jdbc.sql(BEGIN).param("key", key).update();
        return jdbc.sql(LOCK)
                .param("key", key)
                .param("forgotten", LockOut.FORGOTTEN_AFTER.toSeconds())
                .query((row, number) -> new Standing(row.getInt("failures"), row.getBoolean("locked")))
                .single();
    }

    /** @param wait zero for none */
    void fail(long key, int failures, Duration wait) {
        jdbc.sql(FAIL)
                .param("key", key)
                .param("failures", failures)
                .param("wait", TimeUnit.SECONDS.convert(wait))
                .update();
    }

    void forgive(long key) {
        jdbc.sql(FORGIVE).param("key", key).update();
    }

    void succeed(long key) {
        jdbc.sql(SUCCEED).param("key", key).update();
    }

    void comeIn(long key) {
        jdbc.sql(COME_IN).param("key", key).update();
    }
}
