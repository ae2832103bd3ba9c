package vn.cchc.access.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.List;
import vn.cchc.access.RefusedPasswordException;
import vn.cchc.access.password.PasswordProblem;
import vn.cchc.access.password.PasswordRules;
import vn.cchc.kit.Correction;

/** Where a password is chosen, typed twice. What is wrong with it is told at the fields. */
final class PasswordForm extends Div {

    /** Takes what was typed, or refuses it. */
    interface Taker {
        /** @throws RefusedPasswordException with every reason */
        void take(String current, String chosen);
    }

    private final AccountWording wording;
    private final transient Taker taker;
    private final PasswordField current;
    private final PasswordField chosen;
    private final PasswordField again;

    /** @param asksForCurrent whether the password in use has to be given */
    PasswordForm(boolean asksForCurrent, AccountWording wording, Taker taker) {
        this.wording = wording;
        this.taker = taker;
        current = field("password.current", Autocomplete.CURRENT_PASSWORD);
        chosen = field("password.chosen", Autocomplete.NEW_PASSWORD);
        again = field("password.again", Autocomplete.NEW_PASSWORD);
        chosen.setHelperText(wording.get("password.hint", PasswordRules.SHORTEST));
        var save = new NativeButton(wording.get("password.save"), click -> save());
        save.addClassNames("button", "primary");
        var fields = asksForCurrent ? new Div(current, chosen, again) : new Div(chosen, again);
        fields.addClassName("form");
        var actions = new Div(save);
        actions.addClassName("actions");
        // Where the fields are, so that the button's own Enter does not save twice.
        Shortcuts.addShortcutListener(fields, this::save, Key.ENTER)
                .listenOn(fields)
                .resetFocusOnActiveElement();
        addClassName("password-form");
        add(fields, actions);
    }

    private PasswordField field(String key, Autocomplete autocomplete) {
        var field = new PasswordField(wording.get(key));
        field.setAutocomplete(autocomplete);
        Correction.watch(List.of(field));
        return field;
    }

    private void save() {
        fields().forEach(field -> field.setInvalid(false));
        if (!chosen.getValue().equals(again.getValue())) {
            refuse(PasswordProblem.REPEATED_DIFFERENTLY);
            return;
        }
        try {
            taker.take(current.getValue(), chosen.getValue());
            fields().forEach(PasswordField::clear);
        } catch (RefusedPasswordException refused) {
            refused.problems().reversed().forEach(this::refuse);
        }
    }

    private void refuse(PasswordProblem problem) {
        var field = switch (problem) {
            case TOO_SHORT, TOO_LONG, CONTAINS_NAME, LEAKED, UNCHANGED -> chosen;
            case CURRENT_WRONG -> current;
            case REPEATED_DIFFERENTLY -> again;
        };
        field.setErrorMessage(
                wording.get("password.problem." + problem.name(), PasswordRules.SHORTEST, PasswordRules.LONGEST_BYTES));
        field.setInvalid(true);
    }

    private List<PasswordField> fields() {
        return List.of(current, chosen, again);
    }
}
