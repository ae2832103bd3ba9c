package vn.cchc.change;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How often has something changed? */
@Repository
class VersionsQuery {

    private static final String VERSIONS = """
            SELECT d.subject, d.version
            FROM data_version d
            WHERE d.subject IN (:subjects)
            """;

    private static final String COUNT_UP = """
            INSERT INTO data_version (subject, version)
            VALUES (:subject, 1)
            ON DUPLICATE KEY UPDATE version = version + 1
            """;

    /** Where the subject never changed the place it would have is locked, which is as good. */
    private static final String HOLD = """
            SELECT d.version
            FROM data_version d
            WHERE d.subject = :subject
            LOCK IN SHARE MODE
            """;

    private final JdbcClient jdbc;

    VersionsQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<Subject, Long> versions(Set<Subject> subjects) {
        var versions = new HashMap<Subject, Long>();
        subjects.forEach(subject -> versions.put(subject, 0L));
        if (!subjects.isEmpty()) {
            jdbc.sql(VERSIONS)
                    .param("subjects", subjects.stream().map(Subject::code).collect(Collectors.toSet()))
                    .query(row -> {
                        versions.put(new Subject(row.getString("subject")), row.getLong("version"));
                    });
        }
        return versions;
    }

    void hold(Subject subject) {
        jdbc.sql(HOLD).param("subject", subject.code()).query(Long.class).optional();
    }

    /** The row stays locked until the transaction ends, so that versions follow one another as commits do. */
    void countUp(Subject subject) {
        jdbc.sql(COUNT_UP).param("subject", subject.code()).update();
    }
}
