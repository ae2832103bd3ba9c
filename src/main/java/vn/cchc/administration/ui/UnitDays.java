package vn.cchc.administration.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import vn.cchc.kit.Choice;
import vn.cchc.kit.ChoiceMenu;
import vn.cchc.kit.DayField;
import vn.cchc.place.UnitHistory;
import vn.cchc.place.UnitVersion;

/** The days to look at the units of: today, those on which units changed or will, or one to type. */
record UnitDays(UnitHistory units, LocalDate today, UnitWording wording) {

    private static final int MOST = 12;
    private static final LocalDate LAST = LocalDate.of(2100, 12, 31);

    ChoiceMenu menu(UnitDeskState state) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice(
                wording.get("directory.today", wording.day(today)),
                state.withDay(Optional.empty()).address(),
                state.day().isEmpty()));
        var days = Stream.concat(state.day().stream(), turns().limit(MOST))
                .distinct()
                .sorted(Comparator.reverseOrder());
        days.forEach(day -> choices.add(new Choice(
                wording.day(day),
                state.withDay(Optional.of(day)).address(),
                state.day().filter(day::equals).isPresent())));
        var field = new DayField(
                wording.get("directory.other-day"),
                UnitDeskState.ROUTE,
                state.others(),
                UnitDeskState.DAY,
                LAST,
                wording.get("directory.show"));
        return new ChoiceMenu(wording.get("directory.day"), choices, field);
    }

    /** The newest first. */
    private Stream<LocalDate> turns() {
        return units.versions().stream()
                .flatMap(version -> Stream.of(version.validFrom(), version.validTo()))
                .filter(day -> day.isBefore(UnitVersion.FOR_EVER))
                .distinct()
                .sorted(Comparator.reverseOrder());
    }
}
