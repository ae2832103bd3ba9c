package vn.cchc.kit;

import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How a {@code DatePicker} writes days, and reads them as they are typed. Weeks begin on Monday. */
public final class CalendarWords {
    private static final String TYPED = "d/M/yyyy";

    private CalendarWords() {}

    /** "08/08/2017" or "8 Aug 2017"; reads "8/8/2017" too. */
    public static DatePickerI18n of(Texts texts) {
        return new DatePickerI18n()
                .setDateFormats(texts.isVietnamese() ? "dd/MM/yyyy" : "d MMM yyyy", TYPED)
                .setMonthNames(Stream.of(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, texts.locale()))
                        .toList())
                .setWeekdays(weekdays(TextStyle.FULL_STANDALONE, texts))
                .setWeekdaysShort(weekdays(texts.isVietnamese() ? TextStyle.NARROW : TextStyle.SHORT, texts))
                .setFirstDayOfWeek(1)
                .setToday(texts.get("kit.calendar.today"))
                .setCancel(texts.get("kit.calendar.cancel"));
    }

    /** The component counts them from Sunday. */
    private static List<String> weekdays(TextStyle style, Texts texts) {
        return IntStream.range(0, 7)
                .mapToObj(DayOfWeek.SUNDAY::plus)
                .map(day -> day.getDisplayName(style, texts.locale()))
                .toList();
    }
}
