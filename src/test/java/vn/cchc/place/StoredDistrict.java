package vn.cchc.place;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import vn.cchc.change.Subject;
import vn.cchc.period.Month;
import vn.cchc.period.ReportingCalendar;

/** A district written into the database by hand: units, their reports and their letters. It says what it changes. */
public final class StoredDistrict {

    private static final LocalDate FOUNDED = LocalDate.of(2014, 4, 1);
    private static final LocalDate DISSOLVED = LocalDate.of(2025, 7, 1);

    private final JdbcClient jdbc;
    private int number;

    public StoredDistrict(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public UnitId commune(String code, String name) {
        return unit("CCHC", code, name, UnitKind.COMMUNE, FOUNDED, DISSOLVED);
    }

    /** One more commune, by a calendar that need not be there yet. */
    public UnitId communeOf(ReportingCalendar calendar) {
        jdbc.sql("""
                        INSERT IGNORE INTO reporting_calendar
                            (code, name, name_en, first_day, unit_due_day, district_due_day)
                        VALUES (:code, :code, :code, :first, :due, 28)
                        """)
                .param("code", calendar.code())
                .param("first", calendar.firstDay())
                .param("due", calendar.unitDueDay())
                .update();
        number++;
        return unit(calendar.code(), "C" + number, "Xã " + number, UnitKind.COMMUNE, FOUNDED, DISSOLVED);
    }

    public UnitId unit(String calendar, String code, String name, UnitKind kind, LocalDate from, LocalDate to) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("INSERT INTO unit (calendar_code) VALUES (:calendar)")
                .param("calendar", calendar)
                .update(key, "id");
        var id = new UnitId(generated(key));
        version(id, code, name, kind, from, to);
        return id;
    }

    public void version(UnitId id, String code, String name, UnitKind kind, LocalDate from, LocalDate to) {
        jdbc.sql("""
                        INSERT INTO unit_version (unit_id, code, name, name_en, kind, parent_id, valid_from, valid_to)
                        VALUES (:id, :code, :name, :name, :kind, NULL, :from, :to)
                        """)
                .param("id", id.value())
                .param("code", code)
                .param("name", name)
                .param("kind", kind.name())
                .param("from", from)
                .param("to", to)
                .update();
        announce(Subject.UNITS);
    }

    /** Hangs every version of a unit under a parent. */
    public void below(UnitId unit, UnitId parent) {
        jdbc.sql("UPDATE unit_version SET parent_id = :parent WHERE unit_id = :unit")
                .param("unit", unit.value())
                .param("parent", parent.value())
                .update();
        announce(Subject.UNITS);
    }

    /** The district or province whose units the screens are about. */
    public void root(UnitId unit) {
        jdbc.sql("REPLACE INTO root_unit (number, unit_id) VALUES (1, :unit)")
                .param("unit", unit.value())
                .update();
        announce(Subject.UNITS);
    }

    /** Takes every unit out again; what belongs to units has to be gone before. */
    public void forgetUnits() {
        jdbc.sql("DELETE FROM root_unit").update();
        jdbc.sql("DELETE FROM unit_version").update();
        jdbc.sql("DELETE FROM unit").update();
        announce(Subject.UNITS);
    }

    /** As the program does, for tests that ask it what was there before. */
    private void announce(Subject subject) {
        jdbc.sql("""
                        INSERT INTO data_version (subject, version)
                        VALUES (:subject, 1)
                        ON DUPLICATE KEY UPDATE version = version + 1
                        """).param("subject", subject.code()).update();
    }

    /** A report of a month, due on the 17th and handed in on the 16th. */
    public void report(UnitId unit, String month, String state) {
        report(unit, month, state, key(month).withDayOfMonth(16).atTime(9, 0));
    }

    public void report(UnitId unit, String month, String state, @Nullable LocalDateTime submittedAt) {
        jdbc.sql("""
                        INSERT INTO submission (month, unit_id, state, due_on, submitted_at)
                        VALUES (:month, :unit, :state, :due, :submitted)
                        """)
                .param("month", key(month))
                .param("unit", unit.value())
                .param("state", state)
                .param("due", key(month).withDayOfMonth(17))
                .param("submitted", submittedAt)
                .update();
        announce(Subject.figuresOf(Month.ofKey(key(month))));
    }

    public void succession(
            UnitId predecessor, UnitId successor, LocalDate effectiveOn, String kind, @Nullable String share) {
        jdbc.sql("""
                        INSERT INTO succession (predecessor_id, successor_id, effective_on, kind, share)
                        VALUES (:predecessor, :successor, :day, :kind, :share)
                        """)
                .param("predecessor", predecessor.value())
                .param("successor", successor.value())
                .param("day", effectiveOn)
                .param("kind", kind)
                .param("share", share)
                .update();
        announce(Subject.UNITS);
    }

    public void observe(UnitId unit, String month, String measure, String value) {
        jdbc.sql("""
                        INSERT INTO observation (month, unit_id, measure_code, value, entered_by)
                        VALUES (:month, :unit, :measure, :value, 'officer')
                        """)
                .param("month", key(month))
                .param("unit", unit.value())
                .param("measure", measure)
                .param("value", new BigDecimal(value))
                .update();
        announce(Subject.figuresOf(Month.ofKey(key(month))));
    }

    public void explain(UnitId unit, String month, String indicator) {
        jdbc.sql("""
                        INSERT INTO explanation (month, unit_id, indicator_code, text, author_title, written_on)
                        VALUES (:month, :unit, :indicator, 'Thiếu người', 'Cán bộ Văn phòng - Thống kê', '2017-07-16')
                        """)
                .param("month", key(month))
                .param("unit", unit.value())
                .param("indicator", indicator)
                .update();
    }

    /** A letter in the reporting month of its day; returns its id. */
    public long letter(UnitId unit, String occasion, String day) {
        return letter(unit, occasion, day, null);
    }

    public long letter(UnitId unit, String occasion, String day, @Nullable Integer daysLate) {
        var handedOn = LocalDate.parse(day);
        var key = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO letter (unit_id, type_code, occasion_code, year, number, handed_on, month,
                                            signer_title, days_late)
                        SELECT :unit, o.type_code, o.code, :year, :number, :day, :month, 'Chủ tịch', :late
                        FROM letter_occasion o
                        WHERE o.code = :occasion
                        """)
                .param("unit", unit.value())
                .param("year", handedOn.getYear())
                .param("number", ++number)
                .param("day", handedOn)
                .param("month", BauBang.CALENDAR.monthOf(handedOn).key())
                .param("late", daysLate)
                .param("occasion", occasion)
                .update(key, "id");
        return generated(key);
    }

    public void voidLetter(long id) {
        jdbc.sql("UPDATE letter SET voided_on = handed_on, void_reason = 'Ghi trùng' WHERE id = :id")
                .param("id", id)
                .update();
    }

    private static long generated(GeneratedKeyHolder key) {
        return Objects.requireNonNull(key.getKeyAs(Number.class)).longValue();
    }

    private static LocalDate key(String month) {
        return LocalDate.parse(month + "-01");
    }
}
