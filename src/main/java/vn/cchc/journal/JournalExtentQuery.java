package vn.cchc.journal;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.cchc.place.UnitId;

/** Who and which deeds are in the journal? Each statement reads along an index, so that it costs the same however long it is. */
@Repository
class JournalExtentQuery {

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

    private final JdbcClient jdbc;

    JournalExtentQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param unit whose entries alone the reader sees; empty for all */
    JournalExtent of(Optional<UnitId> unit) {
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
}
