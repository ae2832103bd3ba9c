package vn.cchc.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.period.Month;
import vn.cchc.period.ReportingCalendar;
import vn.cchc.privacy.Remark;

/** What a calendar must be to be kept. @param known every calendar there is */
public record CalendarRules(List<CalendarEntry> known) {

    private static final int LONGEST_NAME = 200;

    /** Every month has it. */
    private static final int LAST_DAY = 28;

    private static final Month ANY_MONTH = Month.ofKey(LocalDate.of(2017, 1, 1));

    public CalendarRules {
        known = List.copyOf(known);
    }

    public Optional<CalendarEntry> find(String code) {
        return known.stream().filter(entry -> entry.code().equals(code)).findFirst();
    }

    public List<CalendarProblem> problemsOfNew(NewCalendar calendar) {
        var problems = new ArrayList<CalendarProblem>();
        if (!calendar.code().matches("[A-Z][A-Z0-9_]{0,19}")) {
            problems.add(CalendarProblem.CODE_WRONG);
        } else if (find(calendar.code()).isPresent()) {
            problems.add(CalendarProblem.CODE_TAKEN);
        }
        common(calendar, problems);
        return problems;
    }

    /** @param used whether figures are kept by its months */
    public List<CalendarProblem> problemsOfCorrection(NewCalendar calendar, boolean used) {
        var former = find(calendar.code());
        if (former.isEmpty()) {
            return List.of(CalendarProblem.GONE);
        }
        var problems = new ArrayList<CalendarProblem>();
        common(calendar, problems);
        var first = calendar.firstDay();
        if (used && first != null && first != former.get().firstDay()) {
            problems.add(CalendarProblem.FIRST_DAY_FIXED);
        }
        return problems;
    }

    private static void common(NewCalendar calendar, List<CalendarProblem> problems) {
        new Remark(calendar.name())
                .flaw(1, LONGEST_NAME)
                .map(CalendarRules::ofName)
                .ifPresent(problems::add);
        new Remark(calendar.nameEn())
                .flaw(1, LONGEST_NAME)
                .map(CalendarRules::ofEnglishName)
                .ifPresent(problems::add);
        day(calendar.firstDay(), CalendarProblem.FIRST_DAY_WRONG, problems);
        day(calendar.unitDueDay(), CalendarProblem.UNIT_DUE_DAY_WRONG, problems);
        day(calendar.districtDueDay(), CalendarProblem.DISTRICT_DUE_DAY_WRONG, problems);
        var first = calendar.firstDay();
        var units = calendar.unitDueDay();
        var district = calendar.districtDueDay();
        if (units != null && district != null) {
            boolean turned = first == null || !isDay(first) || !isDay(units) || !isDay(district)
                    ? district < units
                    : isDistrictFirst(first, units, district);
            if (turned) {
                problems.add(CalendarProblem.DISTRICT_BEFORE_UNITS);
            }
        }
    }

    private static CalendarProblem ofName(Remark.Flaw flaw) {
        return switch (flaw) {
            case MISSING -> CalendarProblem.NAME_MISSING;
            case TOO_LONG -> CalendarProblem.NAME_TOO_LONG;
            case PERSONAL -> CalendarProblem.NAME_PERSONAL;
        };
    }

    private static CalendarProblem ofEnglishName(Remark.Flaw flaw) {
        return switch (flaw) {
            case MISSING -> CalendarProblem.NAME_EN_MISSING;
            case TOO_LONG -> CalendarProblem.NAME_EN_TOO_LONG;
            case PERSONAL -> CalendarProblem.NAME_EN_PERSONAL;
        };
    }

    /**
     * By the days of the month, and by the days they come to: where a month ends on the 9th, units that report by the 8th
     * have four weeks, and a district that reports by the 20th would be before them.
     */
    public static boolean isDistrictFirst(int firstDay, int unitDueDay, int districtDueDay) {
        var days = new ReportingCalendar("", firstDay, unitDueDay);
        return districtDueDay < unitDueDay
                || days.dueOn(ANY_MONTH, districtDueDay).isBefore(days.dueOn(ANY_MONTH));
    }

    private static void day(@Nullable Integer day, CalendarProblem problem, List<CalendarProblem> problems) {
        if (day == null || !isDay(day)) {
            problems.add(problem);
        }
    }

    private static boolean isDay(int day) {
        return day >= 1 && day <= LAST_DAY;
    }
}
