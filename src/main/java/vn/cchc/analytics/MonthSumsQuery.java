package vn.cchc.analytics;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.cchc.analytics.DistrictMonths.Batch;
import vn.cchc.indicator.Formula;
import vn.cchc.indicator.MeasureCode;
import vn.cchc.period.AsOf;
import vn.cchc.period.Month;
import vn.cchc.place.UnitId;

/**
 * What do the approved numbers of many units add up to, month by month?
 *
 * <p>One statement a batch, one row a month. A unit counts when its report is approved and every measure of the
 * indicator is in it. Months without any such unit have no row.
 */
@Repository
class MonthSumsQuery {

    /**
     * Units are added up before their reports are looked for: a third of the look-ups. The sum with 0 keeps MariaDB from
     * looking every unit of every month up by itself.
     */
    private static final String AS_OF = """
            SELECT f.month,
                   COUNT(*) AS reported,
                   COUNT(NULLIF(f.denominator, 0)) AS figures,
                   COUNT(CASE WHEN f.denominator <> 0 AND f.numerator <> 0 THEN 1 END) AS positive,
                   SUM(CASE WHEN f.denominator <> 0 THEN f.numerator ELSE 0 END) AS numerator,
                   SUM(f.denominator) AS denominator
            FROM (SELECT o.month, o.unit_id,
                         SUM(CASE WHEN o.measure_code IN (:added) THEN o.value
                                  WHEN o.measure_code IN (:subtracted) THEN -o.value
                                  ELSE 0 END) AS numerator,
                         CASE WHEN :plain THEN 1
                              ELSE SUM(CASE WHEN o.measure_code IN (:divisors) THEN o.value
                                            WHEN o.measure_code IN (:reducing) THEN -o.value
                                            ELSE 0 END) END AS denominator
                  FROM observation FOR SYSTEM_TIME AS OF :as_of o
                  WHERE o.measure_code IN (:measures) AND o.month IN (:months) AND o.unit_id + 0 IN (:units)
                  GROUP BY o.month, o.unit_id
                  HAVING COUNT(*) = :needed) f
            JOIN submission FOR SYSTEM_TIME AS OF :as_of s
              ON s.month = f.month AND s.unit_id = f.unit_id AND s.state IN ('APPROVED', 'CLOSED')
            GROUP BY f.month
            """;

    /**
     * Without a moment MariaDB looks at current rows alone, which it finds in the index; the beginning of a version is in
     * none.
     */
    private static final String NOW = AS_OF.replace("FOR SYSTEM_TIME AS OF :as_of ", "");

    /** No measure has this code; a list in SQL cannot be empty. */
    private static final String NONE = "-";

    private final JdbcClient jdbc;

    MonthSumsQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<Month, MonthSum> sums(Batch batch, AsOf asOf) {
        var sums = new HashMap<Month, MonthSum>();
        var indicator = batch.definition();
        var statement = jdbc.sql(asOf.isNow() ? NOW : AS_OF)
                .param("added", codes(indicator.numerator(), true))
                .param("subtracted", codes(indicator.numerator(), false))
                .param("plain", indicator.denominator() == null)
                .param("divisors", codes(indicator.denominator(), true))
                .param("reducing", codes(indicator.denominator(), false))
                .param(
                        "measures",
                        indicator.measures().stream().map(MeasureCode::value).toList())
                .param("needed", indicator.measures().size())
                .param("months", batch.months().stream().map(Month::key).collect(Collectors.toSet()))
                .param("units", batch.units().stream().map(UnitId::value).collect(Collectors.toSet()));
        (asOf.isNow() ? statement : statement.param("as_of", asOf.bound())).query(row -> {
            sums.put(Month.ofKey(row.getObject("month", LocalDate.class)), sum(row));
        });
        return sums;
    }

    private static MonthSum sum(ResultSet row) throws SQLException {
        var denominator = row.getBigDecimal("denominator");
        return new MonthSum(
                row.getInt("reported"),
                row.getInt("figures"),
                row.getInt("positive"),
                row.getBigDecimal("numerator"),
                denominator == null ? BigDecimal.ZERO : denominator);
    }

    private static Set<String> codes(@Nullable Formula formula, boolean plus) {
        var codes = formula == null
                ? Set.<String>of()
                : formula.terms().stream()
                        .filter(term -> term.plus() == plus)
                        .map(term -> term.measure().value())
                        .collect(Collectors.toSet());
        return codes.isEmpty() ? Set.of(NONE) : codes;
    }
}
