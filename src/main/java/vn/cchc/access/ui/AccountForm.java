package vn.cchc.access.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import vn.cchc.access.AccountLine;
import vn.cchc.access.AccountProblem;
import vn.cchc.access.NewAccount;
import vn.cchc.access.Role;
import vn.cchc.kit.Correction;
import vn.cchc.place.UnitVersion;
import vn.cchc.text.Accents;

/** The fields of an account. What is wrong with them is judged where accounts are kept, and told at the fields. */
final class AccountForm extends Div {

    private final AccountWording wording;
    private final TextField username;
    private final TextField name;
    private final ComboBox<Role> role;
    private final ComboBox<UnitVersion> unit;

    /** @param changed the account whose values stand in the fields; empty for a new one */
    AccountForm(OfficerUnits units, Optional<AccountLine> changed, AccountWording wording) {
        this.wording = wording;
        username = new TextField(wording.get("username"));
        name = new TextField(wording.get("users.name"));
        role = new ComboBox<>(wording.get("users.role"), List.of(Role.values()));
        unit = new ComboBox<>(wording.get("users.unit"));
        username.setHelperText(wording.get("users.username.hint"));
        username.setVisible(changed.isEmpty());
        name.setHelperText(wording.get("users.name.hint"));
        role.setItemLabelGenerator(wording::name);
        unit.setItemLabelGenerator(wording::name);
        unit.setItems(
                (item, typed) -> Accents.plain(wording.name(item)).contains(Accents.plain(typed)), units.choices());
        changed.ifPresent(account -> fill(account, units));
        role.addValueChangeListener(change -> askForUnit());
        askForUnit();
        addClassName("form");
        Correction.watch(fields());
        add(username, name, role, unit);
    }

    private void fill(AccountLine account, OfficerUnits units) {
        username.setValue(account.username());
        name.setValue(account.displayName());
        role.setValue(account.role());
        account.unit()
                .flatMap(id -> units.choices().stream()
                        .filter(choice -> choice.id().equals(id))
                        .findFirst())
                .ifPresent(unit::setValue);
    }

    /** Only officers work for one. */
    private void askForUnit() {
        unit.setVisible(role.getValue() == Role.OFFICER);
    }

    /** What stands in the fields. */
    NewAccount account() {
        return new NewAccount(
                username.getValue(),
                name.getValue(),
                role.getValue(),
                unit.getOptionalValue().map(UnitVersion::id).orElse(null));
    }

    /** Says at each field what is wrong with it, and at the others no more. */
    void refuse(List<AccountProblem> problems) {
        fields().forEach(field -> field.setInvalid(false));
        problems.reversed().forEach(problem -> {
            var field = field(problem);
            field.setErrorMessage(wording.get("problem." + problem.name()));
            field.setInvalid(true);
        });
    }

    private List<HasValidationProperties> fields() {
        return List.of(username, name, role, unit);
    }

    private HasValidationProperties field(AccountProblem problem) {
        return switch (problem) {
            case USERNAME_WRONG, USERNAME_TAKEN -> username;
            case NAME_MISSING, NAME_TOO_LONG, GONE -> name;
            case ROLE_MISSING, OWN_ACCOUNT, LAST_ADMINISTRATOR -> role;
            case UNIT_MISSING, UNIT_GONE -> unit;
        };
    }
}
