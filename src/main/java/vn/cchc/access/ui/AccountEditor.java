package vn.cchc.access.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Optional;
import vn.cchc.access.AccountDesk;
import vn.cchc.access.AccountLine;
import vn.cchc.access.CreatedAccount;
import vn.cchc.access.RefusedAccountException;
import vn.cchc.kit.Panel;

/** Where an account is created, or one of them changed. */
final class AccountEditor {

    /** Told once something was done. */
    interface Done {
        void created(CreatedAccount created, String username);

        void done(String sentence);
    }

    private final AccountDesk desk;
    private final Optional<AccountLine> changed;
    private final AccountForm form;
    private final UsersState state;
    private final Done done;
    private final AccountWording wording;

    /** @param changed the account to change; empty to create one */
    AccountEditor(
            AccountDesk desk,
            Optional<AccountLine> changed,
            OfficerUnits units,
            UsersState state,
            Done done,
            AccountWording wording) {
        this.desk = desk;
        this.changed = changed;
        this.form = new AccountForm(units, changed, wording);
        this.state = state;
        this.done = done;
        this.wording = wording;
    }

    Panel content() {
        return changed.map(account -> new Panel(account.displayName(), account.username()))
                .orElseGet(() -> new Panel(wording.get("users.create"), wording.get("users.create.hint")))
                .content(form, actions());
    }

    private Div actions() {
        var save = new NativeButton(wording.get(changed.isPresent() ? "users.save" : "users.create"), click -> save());
        save.addClassNames("button", "primary");
        var actions = new Div(save);
        actions.addClassName("actions");
        if (changed.isPresent()) {
            var leave = new Anchor(state.withoutAccount().address(), wording.get("users.new"));
            leave.addClassName("button");
            actions.add(leave);
        }
        return actions;
    }

    private void save() {
        var typed = form.account();
        try {
            if (changed.isPresent()) {
                desk.change(changed.get().id(), typed);
                done.done(wording.get("users.done.changed"));
            } else {
                done.created(desk.create(typed), typed.username());
            }
        } catch (RefusedAccountException refused) {
            form.refuse(refused.problems());
        }
    }
}
