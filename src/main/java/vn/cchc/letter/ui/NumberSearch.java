package vn.cchc.letter.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.Optional;
import vn.cchc.letter.LetterNumber;
import vn.cchc.letter.LetterType;

/** Finds an entry by its number, with or without the abbreviation of its type; the address keeps what is looked for. */
final class NumberSearch extends Div {

    private final DeskState state;
    private final List<LetterType> types;
    private final DeskWording wording;
    private final TextField number;

    NumberSearch(DeskState state, List<LetterType> types, DeskWording wording) {
        this.state = state;
        this.types = List.copyOf(types);
        this.wording = wording;
        number = new TextField(wording.get("search.number"));
        number.setManualValidation(true);
        state.entries().number().map(String::valueOf).ifPresent(number::setValue);
        number.addKeyPressListener(Key.ENTER, pressed -> search());
        var search = new NativeButton(wording.get("search"), click -> search());
        search.addClassName("button");
        addClassName("actions");
        add(number, search);
    }

    private void search() {
        var typed = number.getValue().strip();
        var read = LetterNumber.read(typed, Optional.empty());
        if (read.problem() != null) {
            number.setErrorMessage(wording.get("problem.NUMBER_WRONG"));
            number.setInvalid(true);
            return;
        }
        var choice = state.entries();
        var type = typeOf(typed);
        var wanted = type.isEmpty() ? choice : choice.withType(type);
        var location = new Location(state.with(wanted.withNumber(read.value())).address());
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    /** Of "155/TCM". */
    private Optional<String> typeOf(String typed) {
        int stroke = typed.indexOf('/');
        return stroke < 0
                ? Optional.empty()
                : types.stream()
                        .filter(type -> typed.substring(stroke + 1)
                                .strip()
                                .split("[ .-]")[0]
                                .equalsIgnoreCase(type.abbreviation()))
                        .map(LetterType::code)
                        .findFirst();
    }
}
