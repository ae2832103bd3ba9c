package vn.cchc.administration.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import vn.cchc.place.ChangeDays;
import vn.cchc.place.UnitChange;
import vn.cchc.place.UnitHistory;
import vn.cchc.place.UnitVersion;

/** Whether anything decided for a unit stands in the way of one more change, before anybody types. */
record RoomPanel(UnitHistory units, UnitVersion unit, LocalDate today, UnitWording wording) {

    /** Empty where every day since the unit began is possible. */
    Div content(ChangeDays days, UnitPanel.Asking ask) {
        var box = new Div();
        var decided = days.decided();
        if (decided.isEmpty() || days.first().isPresent() && !decided.get().isAfter(today)) {
            return box;
        }
        var day = decided.get();
        boolean possible = days.first().isPresent();
        box.addClassName(possible ? "remarks" : "obstacles");
        box.add(new Paragraph(sentence(day, possible)));
        var button = new NativeButton(
                wording.get("directory.withdraw", wording.day(day)),
                click -> ask.preview(new UnitChange.Withdraw(unit.id(), day)));
        button.addClassName("button");
        box.add(button);
        return box;
    }

    private String sentence(LocalDate day, boolean possible) {
        var last = units.versionsOf(unit.id()).getLast();
        var what = new UnitEvents(units, wording).what(last, day);
        if (possible) {
            return wording.get("directory.room.later", wording.withCode(last), wording.day(day), what);
        }
        return wording.get(
                day.isAfter(today) ? "directory.room.none" : "directory.room.over",
                wording.withCode(last),
                wording.day(day),
                what);
    }
}
