package vn.cchc.administration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import vn.cchc.place.ChangeDays;
import vn.cchc.place.UnitChange;
import vn.cchc.place.UnitHistory;
import vn.cchc.place.UnitProblem;
import vn.cchc.place.UnitVersion;

/** What stands against a change, each with the way out of it where a button can lead there. */
record UnitProblems(UnitHistory units, UnitWording wording) {

    /** @param ask what to do with the change that would clear the way */
    Component list(List<UnitProblem> problems, UnitPanel.Asking ask) {
        var list = new UnorderedList();
        list.addClassName("faults");
        problems.stream().distinct().forEach(problem -> {
            var item = new ListItem(wording.problem(problem));
            inTheWay(problem).ifPresent(withdrawal -> item.add(button(withdrawal, ask)));
            list.add(item);
        });
        return list;
    }

    private NativeButton button(UnitChange.Withdraw withdrawal, UnitPanel.Asking ask) {
        var versions = units.versionsOf(withdrawal.unit());
        var name = versions.isEmpty() ? "" : wording.name(versions.getLast());
        var day = withdrawal.day();
        var button = new NativeButton(
                wording.get("directory.withdraw.of", day == null ? "" : wording.day(day), name),
                click -> ask.preview(withdrawal));
        button.addClassName("button");
        return button;
    }

    /** The later change that has to be withdrawn first; its preview says whether that is possible. */
    private Optional<UnitChange.Withdraw> inTheWay(UnitProblem problem) {
        return switch (problem.kind()) {
            case ENDED, CHANGES_LATER, PARENT_ENDS -> problem.about().flatMap(this::last);
            default -> Optional.empty();
        };
    }

    private Optional<UnitChange.Withdraw> last(UnitVersion unit) {
        return ChangeDays.toEnd(units, unit.id()).decided().map(day -> new UnitChange.Withdraw(unit.id(), day));
    }
}
