package vn.cchc.indicator;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.cchc.change.Kept;
import vn.cchc.change.Kept.Reading;
import vn.cchc.change.Subject;
import vn.cchc.period.AsOf;
import vn.cchc.place.UnitGroup;
import vn.cchc.place.UnitId;
import vn.cchc.place.UnitKind;

/** Which indicators are defined how, and what are their targets? */
@Repository
class CatalogueQuery {

    /** One row for each definition and target; a definition without a target has one row with empty target columns, and so has the version where nothing is new. */
    private static final String CATALOGUE = """
            SELECT k.version, d.indicator_code, d.valid_from, d.valid_to, d.name, d.name_en, d.short_name, d.short_name_en,
                   d.definition, d.definition_en, d.unit, d.unit_en, d.kind, d.direction, d.numerator, d.denominator,
                   d.over_time, d.over_units, d.frequency, d.audience, d.minimum_volume, d.decimals, d.grades, d.source,
                   (SELECT JSON_ARRAYAGG(JSON_OBJECT(
                        'code', m.code, 'name', m.name, 'name_en', m.name_en, 'kind', m.kind,
                        'source', m.source))
                    FROM measure FOR SYSTEM_TIME AS OF :as_of m
                    WHERE CONCAT_WS(' ', d.numerator, d.denominator) REGEXP CONCAT('\\\\b', m.code, '\\\\b')) AS measures,
                   t.unit_kind, t.unit_id, t.value, t.near_band,
                   t.valid_from AS target_from, t.valid_to AS target_to
            FROM data_version k
            LEFT JOIN (indicator i
                       JOIN indicator_definition FOR SYSTEM_TIME AS OF :as_of d ON d.indicator_code = i.code
                       LEFT JOIN target FOR SYSTEM_TIME AS OF :as_of t ON t.indicator_code = i.code)
                   ON k.version <> :known
            WHERE k.subject = :subject
            ORDER BY i.position, d.valid_from, t.valid_from, t.unit_kind, t.unit_id
            """;

    private record Version(IndicatorCode code, LocalDate from) {}

    private final JdbcClient jdbc;
    private final JsonMapper json = new JsonMapper();

    CatalogueQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Catalogue catalogue(AsOf asOf) {
        return catalogue(asOf, Kept.NOTHING).value().orElseThrow();
    }

    /** @param known a version of the catalogue; where it is the current one it is not read again */
    Reading<Catalogue> catalogue(AsOf asOf, long known) {
        var current = new AtomicLong(known);
        var definitions = new LinkedHashMap<Version, Indicator>();
        var targets = new LinkedHashSet<Target>();
        jdbc.sql(CATALOGUE)
                .param("as_of", asOf.bound())
                .param("known", known)
                .param("subject", Subject.CATALOGUE.code())
                .query(row -> {
                    current.set(row.getLong("version"));
                    if (row.getString("indicator_code") != null) {
                        var version = version(row);
                        if (!definitions.containsKey(version)) {
                            definitions.put(version, definition(version, row));
                        }
                        target(version.code(), row).ifPresent(targets::add);
                    }
                });
        return current.get() == known
                ? new Reading<>(known, Optional.empty())
                : new Reading<>(
                        current.get(),
                        Optional.of(new Catalogue(List.copyOf(definitions.values()), List.copyOf(targets))));
    }

    private static Version version(ResultSet row) throws SQLException {
        return new Version(new IndicatorCode(row.getString("indicator_code")), date(row, "valid_from"));
    }

    private Indicator definition(Version version, ResultSet row) throws SQLException {
        var denominator = row.getString("denominator");
        try {
            return new Indicator(
                    version.code(),
                    labels(row),
                    IndicatorKind.valueOf(row.getString("kind")),
                    Direction.valueOf(row.getString("direction")),
                    Formula.parse(row.getString("numerator")),
                    denominator == null ? null : Formula.parse(denominator),
                    OverTime.valueOf(row.getString("over_time")),
                    OverUnits.valueOf(row.getString("over_units")),
                    Frequency.ofMonths(row.getInt("frequency")),
                    UnitGroup.valueOf(row.getString("audience")),
                    row.getInt("minimum_volume"),
                    row.getInt("decimals"),
                    StoredGrades.read(row.getString("grades")),
                    measures(row.getString("measures")),
                    version.from(),
                    date(row, "valid_to"));
        } catch (IllegalArgumentException broken) {
            throw new IllegalStateException("The stored definition of " + version.code() + " is broken", broken);
        }
    }

    private static Indicator.Labels labels(ResultSet row) throws SQLException {
        return new Indicator.Labels(
                row.getString("name"),
                row.getString("name_en"),
                row.getString("short_name"),
                row.getString("short_name_en"),
                row.getString("definition"),
                row.getString("definition_en"),
                row.getString("unit"),
                row.getString("unit_en"),
                row.getString("source"));
    }

    private Map<MeasureCode, Measure> measures(@Nullable String text) {
        var measures = new LinkedHashMap<MeasureCode, Measure>();
        if (text != null) {
            for (JsonNode node : json.readTree(text)) {
                var code = new MeasureCode(node.get("code").asString());
                measures.put(
                        code,
                        new Measure(
                                code,
                                node.get("name").asString(),
                                node.get("name_en").asString(),
                                MeasureKind.valueOf(node.get("kind").asString()),
                                MeasureSource.valueOf(node.get("source").asString())));
            }
        }
        return measures;
    }

    private static Optional<Target> target(IndicatorCode code, ResultSet row) throws SQLException {
        var kind = row.getString("unit_kind");
        if (kind == null) {
            return Optional.empty();
        }
        long unit = row.getLong("unit_id");
        BigDecimal value = row.getBigDecimal("value");
        return Optional.of(new Target(
                code,
                kind.equals("ANY") ? null : UnitKind.valueOf(kind),
                unit == 0 ? null : new UnitId(unit),
                value == null ? null : new Goal(value, row.getBigDecimal("near_band")),
                date(row, "target_from"),
                date(row, "target_to")));
    }

    private static LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
