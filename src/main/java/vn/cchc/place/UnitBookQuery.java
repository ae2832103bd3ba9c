package vn.cchc.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Writes the difference between the units before and after a change. */
@Repository
class UnitBookQuery {

    /** Other provinces' units too, which are in no history here. */
    private static final String HOLDERS = """
            SELECT v.unit_id, v.code, v.name, v.name_en, v.kind, v.parent_id, v.valid_from, v.valid_to
            FROM unit_version v
            WHERE v.code = :code AND v.unit_id <> :id AND v.valid_from < :to AND v.valid_to > :from
            ORDER BY v.valid_from, v.unit_id
            """;

    private static final String HOLD = """
            SELECT u.id
            FROM unit u
            WHERE u.id IN (:units)
            ORDER BY u.id
            FOR UPDATE
            """;

    private static final String FOUND = """
            INSERT INTO unit (calendar_code)
            VALUES (:calendar)
            """;

    private static final String INSERT = """
            INSERT INTO unit_version (unit_id, code, name, name_en, kind, parent_id, valid_from, valid_to)
            VALUES (:id, :code, :name, :name_en, :kind, :parent, :from, :to)
            """;

    private static final String UPDATE = """
            UPDATE unit_version
            SET code = :code, name = :name, name_en = :name_en, kind = :kind, parent_id = :parent, valid_to = :to
            WHERE unit_id = :id AND valid_from = :from
            """;

    private static final String DELETE = """
            DELETE FROM unit_version
            WHERE unit_id = :id AND valid_from = :from
            """;

    private static final String PASS = """
            INSERT INTO succession (predecessor_id, successor_id, effective_on, kind, share)
            VALUES (:predecessor, :successor, :day, :kind, :share)
            """;

    private static final String KEEP = """
            DELETE FROM succession
            WHERE predecessor_id = :predecessor AND successor_id = :successor AND effective_on = :day
            """;

    private final JdbcClient jdbc;

    UnitBookQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A version is known by its unit and first day. */
    private record Key(UnitId unit, LocalDate from) {
        static Key of(UnitVersion version) {
            return new Key(version.id(), version.validFrom());
        }
    }

    /** Nobody writes reports or letters of the units it is about; in the one order for everybody. */
    void hold(UnitPlan plan) {
        var units = plan.concerned().stream()
                .map(UnitId::value)
                .filter(id -> id > 0)
                .toList();
        if (!units.isEmpty()) {
            jdbc.sql(HOLD).param("units", units).query(Long.class).list();
        }
    }

    /**
     * Ends before it begins, so that codes can pass.
     *
     * @throws RefusedUnitChangeException where the database finds a code taken that was free when the plan was drawn;
     *     where nobody can be seen who has it, somebody writes it at this moment
     */
    UnitPlan write(UnitPlan plan) {
        var written = plan.numbered(ids(plan));
        try {
            written.withdrawn()
                    .forEach(succession -> statement(KEEP, succession).update());
            writeVersions(written.removed(), written.added());
            written.passed().forEach(this::pass);
        } catch (DuplicateKeyException taken) {
            RefusedUnitChangeException.refuse(codesTaken(written));
            throw new RefusedUnitChangeException(List.of(UnitProblem.of(UnitProblem.Kind.CHANGED_MEANWHILE)));
        }
        return written;
    }

    /** Codes that a unit outside the plan has on some of the days; among its own units the plan has looked itself. */
    List<UnitProblem> codesTaken(UnitPlan plan) {
        var own = new HashSet<>(plan.before().versions());
        own.addAll(plan.after().versions());
        return plan.added().stream()
                .flatMap(version -> holders(version).stream()
                        .filter(holder -> !own.contains(holder))
                        .limit(1)
                        .map(holder -> UnitProblem.of(UnitProblem.Kind.CODE_TAKEN, holder, version.validFrom())))
                .toList();
    }

    private List<UnitVersion> holders(UnitVersion version) {
        return jdbc.sql(HOLDERS)
                .param("code", version.code())
                .param("id", version.id().value())
                .param("from", version.validFrom())
                .param("to", version.validTo())
                .query((row, number) -> UnitsQuery.version(row))
                .list();
    }

    private Map<UnitId, UnitId> ids(UnitPlan plan) {
        var ids = new HashMap<UnitId, UnitId>();
        plan.added().stream()
                .map(UnitVersion::id)
                .filter(id -> id.value() < 0)
                .distinct()
                .sorted(Comparator.comparing(UnitId::value).reversed())
                .forEach(id -> ids.put(id, found(plan.after().calendar().code())));
        return ids;
    }

    private UnitId found(String calendar) {
        var key = new GeneratedKeyHolder();
        jdbc.sql(FOUND).param("calendar", calendar).update(key, "id");
        return new UnitId(Objects.requireNonNull(key.getKeyAs(Number.class)).longValue());
    }

    private void writeVersions(Set<UnitVersion> removed, Set<UnitVersion> added) {
        var now = added.stream().collect(Collectors.toMap(Key::of, Function.identity()));
        var updates = new ArrayList<UnitVersion>();
        for (var version : removed) {
            var changed = now.remove(Key.of(version));
            if (changed == null) {
                jdbc.sql(DELETE)
                        .param("id", version.id().value())
                        .param("from", version.validFrom())
                        .update();
            } else {
                updates.add(changed);
            }
        }
        updates.sort(Comparator.comparing(UnitVersion::validTo)
                .thenComparing(version -> version.id().value()));
        updates.forEach(version -> version(UPDATE, version));
        now.values().forEach(version -> version(INSERT, version));
    }

    private void version(String sql, UnitVersion version) {
        var parent = version.parent();
        jdbc.sql(sql)
                .param("id", version.id().value())
                .param("code", version.code())
                .param("name", version.name())
                .param("name_en", version.nameEn())
                .param("kind", version.kind().name())
                .param("parent", parent == null ? null : parent.value())
                .param("from", version.validFrom())
                .param("to", version.validTo())
                .update();
    }

    private void pass(Succession succession) {
        statement(PASS, succession)
                .param("kind", succession.kind().name())
                .param("share", succession.share())
                .update();
    }

    private JdbcClient.StatementSpec statement(String sql, Succession succession) {
        return jdbc.sql(sql)
                .param("predecessor", succession.predecessor().value())
                .param("successor", succession.successor().value())
                .param("day", succession.effectiveOn());
    }
}
