package vn.cchc.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import vn.cchc.period.Month;

/** The way of every report through the workflow: opened, handed in, now and then returned, approved, closed. */
final class Reports {

    private static final String[] COLUMNS = {
        "month",
        "unit",
        "due_on",
        "opened_at",
        "submitted_at",
        "submitted_by",
        "returned_at",
        "return_note",
        "resubmitted_at",
        "approved_at",
        "decided_by",
        "closed_at"
    };

    private final Csv csv = Csv.of(COLUMNS);

    String file() {
        for (var month = Story.FIRST; !month.isAfter(Story.OPEN); month = month.plus(1)) {
            for (var commune : Commune.values()) {
                if (commune == Story.RETURNED && month.equals(Story.RETURNED_MONTH)) {
                    addReturned();
                } else {
                    boolean silent = commune == Story.SILENT && month.equals(Story.LAST_REPORTED);
                    add(month, commune.code, silent, false);
                }
            }
            for (var department : Department.values()) {
                boolean undecided = department == Story.UNDECIDED && month.equals(Story.LAST_REPORTED);
                add(month, department.code, false, undecided);
            }
        }
        return csv.toString();
    }

    /** Who hands in a unit's reports: the demo account for one commune, otherwise an account by the unit's code. */
    static String officerOf(String unit) {
        return unit.equals(Commune.LONG_NGUYEN.code) ? "officer" : "officer-" + unit;
    }

    private void add(Month month, String unit, boolean silent, boolean undecided) {
        var due = Story.CALENDAR.dueOn(month);
        if (silent || month.equals(Story.OPEN)) {
            line(month, unit, null, null, null, null, null, null);
            return;
        }
        var submitted = submittedAt(month, unit);
        var approved = undecided ? null : approvedAt(submitted, due, unit);
        var closed = month.year() == 2016 ? Story.CLOSING : null;
        line(month, unit, submitted, null, null, null, approved, closed);
    }

    private void addReturned() {
        line(
                Story.RETURNED_MONTH,
                Story.RETURNED.code,
                Story.RETURNED_SUBMITTED_AT,
                Story.RETURNED_AT,
                Story.RETURN_NOTE,
                Story.RESUBMITTED_AT,
                Story.RESUBMITTED_AT.toLocalDate().plusDays(3).atTime(15, 0),
                null);
    }

    private void line(
            Month month,
            String unit,
            @Nullable LocalDateTime submitted,
            @Nullable LocalDateTime returned,
            @Nullable String note,
            @Nullable LocalDateTime resubmitted,
            @Nullable LocalDateTime approved,
            @Nullable LocalDateTime closed) {
        csv.add(
                month.key(),
                unit,
                Story.CALENDAR.dueOn(month),
                Story.CALENDAR.firstDateOf(month).atStartOfDay(),
                submitted,
                submitted == null ? null : officerOf(unit),
                returned,
                note,
                resubmitted,
                approved,
                approved == null && returned == null ? null : "reviewer",
                closed);
    }

    /** On one of the three days left, now and then up to four days late; nobody is late in July 2017. */
    static LocalDateTime submittedAt(Month month, String unit) {
        var dice = Dice.of("report", unit, month);
        var due = Story.CALENDAR.dueOn(month);
        boolean late = !month.equals(Story.LAST_REPORTED) && dice.happens(month.year() == 2016 ? 0.12 : 0.06);
        var day = late ? due.plusDays(dice.between(1, 4)) : due.minusDays(dice.between(0, 2));
        if (day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            day = late ? day.plusDays(1) : day.plusDays(day.isBefore(due) ? 1 : -1);
        }
        return day.atTime(dice.between(8, 10), 10 * dice.between(0, 5));
    }

    /** The district decides in the afternoon, from the 18th to the 20th, or the day after a late report. */
    private static LocalDateTime approvedAt(LocalDateTime submitted, LocalDate due, String unit) {
        var day = due.plusDays(Dice.of("approval", unit, due).between(1, 3));
        var after = submitted.toLocalDate().plusDays(1);
        return (after.isAfter(day) ? after : day).atTime(15, 0);
    }
}
