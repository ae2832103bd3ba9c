package vn.cchc.analytics;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.cchc.indicator.MeasureCode;
import vn.cchc.period.AsOf;
import vn.cchc.period.Month;
import vn.cchc.place.UnitId;

/**
 * What are the approved numbers of every unit and measure in some reporting months?
 *
 * <p>One statement, however many months. Three sources flow together: observations of approved reports, the register of
 * letters (live, it needs no approval) and the reports' own dates and states. The day a report is due is that of the unit's
 * calendar, counted in SQL as {@code ReportingCalendar.dueOn} does.
 */
@Repository
class MonthlyFiguresQuery {

    /**
     * Reports that are approved are asked for by themselves: to look one up for each figure takes MariaDB four times as
     * long as reading the figures.
     */
    private static final String AS_OF = """
            SELECT o.month, o.unit_id, o.measure_code, o.value, TRUE AS needs_approval
            FROM observation FOR SYSTEM_TIME AS OF :as_of o
            WHERE o.month IN (:months)
              AND (:everybody OR o.unit_id IN (:units))
              AND (:every OR o.measure_code IN (:measures))
            UNION ALL
            SELECT s.month, s.unit_id, 'report_approved', 1, FALSE
            FROM submission FOR SYSTEM_TIME AS OF :as_of s
            WHERE s.month IN (:months) AND s.state IN ('APPROVED', 'CLOSED')
              AND (:everybody OR s.unit_id IN (:units))
            UNION ALL
            SELECT l.month, l.unit_id, t.measure_code, COUNT(*), FALSE
            FROM letter FOR SYSTEM_TIME AS OF :as_of l
            JOIN letter_type t ON t.code = l.type_code
            WHERE l.month IN (:letter_months) AND l.handed_on <= :today AND l.voided_on IS NULL
              AND (:everybody OR l.unit_id IN (:units))
              AND (:every OR t.measure_code IN (:measures))
            GROUP BY l.month, l.unit_id, t.measure_code
            UNION ALL
            SELECT l.month, l.unit_id, o.measure_code, COUNT(*), FALSE
            FROM letter FOR SYSTEM_TIME AS OF :as_of l
            JOIN letter_occasion o ON o.code = l.occasion_code AND o.measure_code IS NOT NULL
            WHERE l.month IN (:letter_months) AND l.handed_on <= :today AND l.voided_on IS NULL
              AND (:everybody OR l.unit_id IN (:units))
              AND (:every OR o.measure_code IN (:measures))
            GROUP BY l.month, l.unit_id, o.measure_code
            UNION ALL
            SELECT d.month, d.unit_id, 'reports_on_time', 1, FALSE
            FROM (
                SELECT s.month, s.unit_id, DATE(s.submitted_at) AS submitted_on,
                       s.month + INTERVAL IF(c.first_day = 1 OR c.unit_due_day < c.first_day, 1, 0) MONTH
                               + INTERVAL c.unit_due_day - 1 DAY AS due_on
                FROM submission FOR SYSTEM_TIME AS OF :as_of s
                JOIN unit u ON u.id = s.unit_id
                JOIN reporting_calendar c ON c.code = u.calendar_code
                WHERE s.month IN (:months) AND (:everybody OR s.unit_id IN (:units))
            ) d
            WHERE d.due_on < :today AND d.submitted_on <= d.due_on
              AND (:every OR 'reports_on_time' IN (:measures))
            UNION ALL
            SELECT s.month, s.unit_id, 'report_waiting', 1, FALSE
            FROM submission FOR SYSTEM_TIME AS OF :as_of s
            WHERE s.month IN (:months) AND s.state = 'SUBMITTED'
              AND (:everybody OR s.unit_id IN (:units))
            """;

    /**
     * Without a moment MariaDB looks at current rows alone, and finds the numbers of a measure in their index; the
     * beginning of a version is in none.
     */
    private static final String NOW = AS_OF.replace("FOR SYSTEM_TIME AS OF :as_of ", "");

    /**
     * @param letterMonths of which letters are counted: these months, and others of which nothing else is wanted
     * @param measures empty: every measure
     * @param units empty: every unit
     */
    record Wanted(Set<Month> months, Set<Month> letterMonths, Set<MeasureCode> measures, Set<UnitId> units) {

        Wanted(Set<Month> months, Set<MeasureCode> measures, Set<UnitId> units) {
            this(months, months, measures, units);
        }

        Wanted of(Set<UnitId> some) {
            return new Wanted(months, letterMonths, measures, some);
        }

        /** The same with the letters of more months. */
        Wanted withLetters(Set<Month> more) {
            var all = Stream.concat(letterMonths.stream(), more.stream()).collect(Collectors.toSet());
            return new Wanted(months, all, measures, units);
        }

        Wanted without(Set<Month> others) {
            return new Wanted(left(months, others), left(letterMonths, others), measures, units);
        }

        private static Set<Month> left(Set<Month> months, Set<Month> others) {
            return months.stream().filter(month -> !others.contains(month)).collect(Collectors.toSet());
        }
    }

    /** A list in SQL cannot be empty. */
    private static final UnitId NOBODY = new UnitId(0);

    private final JdbcClient jdbc;

    MonthlyFiguresQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The figures of these months; letters dated after today do not count yet. No months, no figures. */
    MonthlyFigures figures(Set<Month> months, LocalDate today, AsOf asOf) {
        return figures(List.of(new Wanted(months, Set.of(), Set.of())), today, asOf);
    }

    /** One statement for each of these; what is wanted twice is there once. */
    MonthlyFigures figures(List<Wanted> all, LocalDate today, AsOf asOf) {
        var figures = new MonthlyFigures.Gathering();
        all.stream().filter(wanted -> !wanted.months().isEmpty()).forEach(wanted -> read(wanted, today, asOf, figures));
        return figures.gathered();
    }

    private static Set<LocalDate> keys(Set<Month> months) {
        return months.stream().map(Month::key).collect(Collectors.toSet());
    }

    private void read(Wanted wanted, LocalDate today, AsOf asOf, MonthlyFigures.Gathering figures) {
        var measures = wanted.measures().isEmpty() ? Set.of(MonthlyFigures.REPORT_WAITING) : wanted.measures();
        var units = wanted.units().isEmpty() ? Set.of(NOBODY) : wanted.units();
        // A code is checked when it is made, and there are as many rows as figures.
        var codes = new HashMap<String, MeasureCode>();
        var months = new HashMap<LocalDate, Month>();
        var statement = jdbc.sql(asOf.isNow() ? NOW : AS_OF)
                .param("months", keys(wanted.months()))
                .param("letter_months", keys(wanted.letterMonths()))
                .param("every", wanted.measures().isEmpty())
                .param("measures", measures.stream().map(MeasureCode::value).collect(Collectors.toSet()))
                .param("everybody", wanted.units().isEmpty())
                .param("units", units.stream().map(UnitId::value).collect(Collectors.toSet()))
                .param("today", today);
        var reported = new MonthlyFigures.Gathering();
        (asOf.isNow() ? statement : statement.param("as_of", asOf.bound())).query(row -> {
            (row.getBoolean("needs_approval") ? reported : figures)
                    .add(
                            months.computeIfAbsent(row.getObject("month", LocalDate.class), Month::ofKey),
                            new UnitId(row.getLong("unit_id")),
                            codes.computeIfAbsent(row.getString("measure_code"), MeasureCode::new),
                            row.getBigDecimal("value"));
        });
        figures.addApproved(reported);
    }
}
