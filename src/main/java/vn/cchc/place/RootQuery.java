package vn.cchc.place;

import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which unit is the root? Stores the choice, and the one that went without saying before others come beside it. */
@Repository
class RootQuery {

    private static final String CANDIDATES = """
            SELECT v.unit_id, v.code, v.name, v.name_en, v.kind, v.parent_id, v.valid_from, v.valid_to
            FROM unit_version v
            WHERE v.kind IN (:kinds)
            ORDER BY v.unit_id, v.valid_from
            """;

    /** Of a root that was withdrawn before it began nothing is left to be the root. */
    private static final String IS_STORED = """
            SELECT COUNT(*)
            FROM root_unit r
            WHERE EXISTS (SELECT 1 FROM unit_version v WHERE v.unit_id = r.unit_id)
            """;

    private static final String WRITE = """
            INSERT INTO root_unit (number, unit_id)
            VALUES (1, :unit)
            ON DUPLICATE KEY UPDATE unit_id = VALUES(unit_id)
            """;

    private static final List<String> KINDS = Arrays.stream(UnitKind.values())
            .filter(UnitKind::isAboveCommunes)
            .map(UnitKind::name)
            .toList();

    private final JdbcClient jdbc;

    RootQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** To be called before units are written; the transaction that announced them is the only one that does. */
    void keep() {
        if (jdbc.sql(IS_STORED).query(Integer.class).single() == 0) {
            var candidates = jdbc.sql(CANDIDATES)
                    .param("kinds", KINDS)
                    .query((row, number) -> UnitsQuery.version(row))
                    .list();
            Jurisdiction.onlyOne(candidates).ifPresent(this::write);
        }
    }

    void write(UnitId unit) {
        jdbc.sql(WRITE).param("unit", unit.value()).update();
    }
}
