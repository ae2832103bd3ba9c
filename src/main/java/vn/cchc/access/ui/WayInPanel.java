package vn.cchc.access.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.Command;
import java.util.Optional;
import vn.cchc.access.AccountDesk;
import vn.cchc.access.AccountLine;
import vn.cchc.access.RefusedAccountException;
import vn.cchc.access.WaysIn;
import vn.cchc.access.password.MadeUpPassword;
import vn.cchc.kit.Panel;

/** How an account's owner gets in: state, temporary password, lock, switch, and the browsers they are in. */
final class WayInPanel {

    /** Told once something was done. */
    interface Done {
        void reset(MadeUpPassword password, String username);

        void done(String sentence);
    }

    private final AccountDesk desk;
    private final WaysIn ways;
    private final AccountLine account;
    private final Done done;
    private final AccountWording wording;

    WayInPanel(AccountDesk desk, WaysIn ways, AccountLine account, Done done, AccountWording wording) {
        this.desk = desk;
        this.ways = ways;
        this.account = account;
        this.done = done;
        this.wording = wording;
    }

    Panel content(boolean own) {
        var panel = new Panel(wording.get("users.way-in"), wording.state(account));
        return own ? panel.content(new Paragraph(wording.get("users.own"))) : panel.content(actions());
    }

    /** The browsers the account's owner is signed in with. */
    Panel sessions() {
        var sessions = ways.sessions(account.username());
        var panel = new Panel(wording.get("sessions"), wording.get("sessions.count", sessions.size()));
        return sessions.isEmpty()
                ? panel.content(new Paragraph(wording.get("sessions.none")))
                : panel.content(new SessionList(sessions, Optional.empty(), this::end, wording));
    }

    private Div actions() {
        var actions = new Div();
        actions.addClassName("actions");
        actions.add(button("users.reset.ask", () -> ask("users.reset", "users.reset.sure", this::reset)));
        if (account.lockedUntil().isPresent()) {
            actions.add(button("users.unlock", () -> doIt(() -> ways.unlock(account.id()), "users.done.unlocked")));
        }
        actions.add(
                account.enabled()
                        ? button("users.off.ask", () -> ask("users.off", "users.off.sure", this::switchOff))
                        : button("users.on", () -> doIt(() -> desk.switchOn(account.id()), "users.done.on")));
        return actions;
    }

    private NativeButton button(String key, Command deed) {
        var button = new NativeButton(wording.get(key), click -> deed.execute());
        button.addClassName("button");
        return button;
    }

    private void ask(String deed, String consequence, Command command) {
        var question = new SureDialog.Question(wording.get(deed), account.username(), wording.get(consequence));
        new SureDialog(question, wording, command).open();
    }

    private void reset() {
        try {
            done.reset(ways.reset(account.id()), account.username());
        } catch (RefusedAccountException refused) {
            tell(refused);
        }
    }

    private void switchOff() {
        doIt(() -> desk.switchOff(account.id()), "users.done.off");
    }

    private void end(String key) {
        doIt(() -> ways.endSession(account.id(), key), "sessions.done");
    }

    private void doIt(Command deed, String sentence) {
        try {
            deed.execute();
            done.done(wording.get(sentence));
        } catch (RefusedAccountException refused) {
            tell(refused);
        }
    }

    private void tell(RefusedAccountException refused) {
        done.done(wording.get("problem." + refused.problems().getFirst().name()));
    }
}
