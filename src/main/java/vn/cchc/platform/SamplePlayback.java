package vn.cchc.platform;

import java.sql.Connection;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Writes changes in the order of their time and tells MariaDB that it is that time, so that the versions it keeps lie
 * where people would have made them. {@code SET timestamp} needs no privilege unless the server's
 * {@code secure_timestamp} forbids it.
 */
final class SamplePlayback {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final JdbcTemplate plain;
    private final NamedParameterJdbcTemplate named;

    SamplePlayback(Connection connection) {
        plain = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
        named = new NamedParameterJdbcTemplate(plain);
    }

    void play(List<SampleChange> changes) {
        var batch = new ArrayList<SampleChange>();
        try {
            for (var change : inOrder(changes)) {
                if (!batch.isEmpty() && !batch.getFirst().isBatchedWith(change)) {
                    write(batch);
                    batch.clear();
                }
                batch.add(change);
            }
            write(batch);
        } finally {
            plain.execute("SET @@session.timestamp = DEFAULT");
        }
    }

    /** The sort is stable: what happens at one moment stays in the order it was listed. */
    private static List<SampleChange> inOrder(List<SampleChange> changes) {
        return changes.stream().sorted(Comparator.comparing(SampleChange::at)).toList();
    }

    private void write(List<SampleChange> batch) {
        if (batch.isEmpty()) {
            return;
        }
        pretend(batch.getFirst().at());
        named.batchUpdate(
                batch.getFirst().sql(),
                batch.stream().map(SampleChange::parameters).toArray(SqlParameterSource[]::new));
    }

    private void pretend(LocalDateTime time) {
        plain.update("SET @@session.timestamp = ?", time.atZone(VIETNAM).toEpochSecond());
    }
}
