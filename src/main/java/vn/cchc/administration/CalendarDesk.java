package vn.cchc.administration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.access.Requires;
import vn.cchc.access.Right;
import vn.cchc.journal.Deed;
import vn.cchc.place.CalendarEntry;
import vn.cchc.place.CalendarLedger;
import vn.cchc.place.CalendarProblem;
import vn.cchc.place.CalendarRules;
import vn.cchc.place.NewCalendar;
import vn.cchc.place.RefusedCalendarException;

/**
 * Where calendars are kept. Which days belong to a month never changes once anything is kept by it. Each change is in the
 * journal.
 *
 * <p>Throws {@link RefusedCalendarException} for what breaks the rules; nothing of it is kept then.
 */
@Service
public class CalendarDesk {

    private final CalendarLedger ledger;
    private final CalendarUsesQuery uses;
    private final CatalogueDeeds deeds;
    private final Clock clock;

    CalendarDesk(CalendarLedger ledger, CalendarUsesQuery uses, CatalogueDeeds deeds, Clock clock) {
        this.ledger = ledger;
        this.uses = uses;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** Every calendar, and what hangs on it. */
    public record Known(List<CalendarEntry> calendars, Map<String, CalendarUse> uses, LocalDate today) {

        public CalendarUse useOf(String code) {
            return uses.getOrDefault(code, CalendarUse.NONE);
        }
    }

    @Requires(Right.KEEP_SETTINGS)
    @Transactional(readOnly = true)
    public Known known() {
        return new Known(ledger.list(), uses.uses(), LocalDate.now(clock));
    }

    @Requires(Right.KEEP_SETTINGS)
    @Transactional
    public void add(NewCalendar calendar) {
        deeds.beginUnits();
        refuse(new CalendarRules(ledger.list()).problemsOfNew(calendar));
        ledger.add(calendar);
        deeds.tell(Deed.CALENDAR_ADDED, calendar.code(), calendar.name());
    }

    /** How many reports would be late no longer, or from now on, by the days typed; 0 where a day is missing. */
    @Requires(Right.KEEP_SETTINGS)
    @Transactional(readOnly = true)
    public int judgedAnew(NewCalendar calendar) {
        return calendar.firstDay() == null || calendar.unitDueDay() == null
                ? 0
                : uses.judgedAnew(calendar, LocalDate.now(clock));
    }

    /** @param again why reports of the past may be judged by another day; empty where none may be */
    @Requires(Right.KEEP_SETTINGS)
    @Transactional
    public void correct(NewCalendar calendar, Optional<String> again) {
        deeds.beginUnits();
        var rules = new CalendarRules(ledger.list());
        boolean used =
                uses.uses().getOrDefault(calendar.code(), CalendarUse.NONE).kept();
        var problems = new ArrayList<>(rules.problemsOfCorrection(calendar, used));
        boolean judges = problems.isEmpty() && uses.judgedAnew(calendar, LocalDate.now(clock)) > 0;
        if (judges) {
            wanted(again).ifPresent(problems::add);
        }
        refuse(problems);
        var former = rules.find(calendar.code()).orElseThrow();
        ledger.correct(calendar);
        var changes = new Differences()
                .add("name", former.name(), calendar.name())
                .add("name_en", former.nameEn(), calendar.nameEn())
                .add("first_day", former.firstDay(), calendar.firstDay())
                .add("unit_due_day", former.unitDueDay(), calendar.unitDueDay())
                .add("district_due_day", former.districtDueDay(), calendar.districtDueDay())
                .text();
        deeds.tell(
                Deed.CALENDAR_CORRECTED,
                calendar.code(),
                again.filter(reason -> judges)
                        .map(reason -> changes + " · " + reason.strip())
                        .orElse(changes));
    }

    private static Optional<CalendarProblem> wanted(Optional<String> again) {
        if (again.isEmpty()) {
            return Optional.of(CalendarProblem.JUDGES_PAST);
        }
        return CatalogueDeeds.flaw(again.get()).map(flaw -> switch (flaw) {
            case MISSING -> CalendarProblem.REASON_MISSING;
            case TOO_LONG -> CalendarProblem.REASON_TOO_LONG;
            case PERSONAL -> CalendarProblem.REASON_PERSONAL;
        });
    }

    private static void refuse(List<CalendarProblem> problems) {
        if (!problems.isEmpty()) {
            throw new RefusedCalendarException(problems);
        }
    }
}
