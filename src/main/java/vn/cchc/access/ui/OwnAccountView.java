package vn.cchc.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import vn.cchc.access.CurrentUser;
import vn.cchc.access.OwnPasswords;
import vn.cchc.access.OwnSessions;
import vn.cchc.access.Requires;
import vn.cchc.access.Right;
import vn.cchc.access.SignedInSession;
import vn.cchc.kit.LoadState;
import vn.cchc.kit.Notice;
import vn.cchc.kit.PageHead;
import vn.cchc.kit.Panel;
import vn.cchc.kit.PanelGrid;
import vn.cchc.kit.Texts;

/** Everybody's own account: another password, and the browsers they are signed in with. */
@Route(OwnAccountView.ROUTE)
@PermitAll
@Requires(Right.KEEP_OWN_ACCOUNT)
class OwnAccountView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "account";

    private final CurrentUser user;
    private final OwnPasswords passwords;
    private final OwnSessions sessions;
    private final AccountWording wording = new AccountWording(Texts.current());

    OwnAccountView(CurrentUser user, OwnPasswords passwords, OwnSessions sessions) {
        this.user = user;
        this.passwords = passwords;
        this.sessions = sessions;
        addClassName("screen");
    }

    @Override
    public String getPageTitle() {
        return wording.get("account.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        switch (LoadState.of(this::parts)) {
            case LoadState.Loaded<List<Component>> loaded -> add(loaded.value());
            case LoadState.Failed<List<Component>> failed ->
                add(new Panel(wording.get("account.failed"), "").failed(failed.errorId(), this::show));
        }
    }

    private List<Component> parts() {
        var who = user.find()
                .map(account -> account.username() + " · " + wording.name(account.role()))
                .orElse("");
        var password = new Panel(wording.get("account.password"), who)
                .content(new PasswordForm(true, wording, this::changePassword));
        return List.of(
                new PageHead(null, wording.get("account.title"), List.of()),
                new PanelGrid(PanelGrid.Columns.HALVES, password, openSessions()));
    }

    private Panel openSessions() {
        var list = sessions.list();
        var own =
                list.stream().filter(sessions::isThis).map(SignedInSession::key).findFirst();
        var panel = new Panel(wording.get("sessions"), wording.get("account.sessions.hint"));
        var rows = new SessionList(list, own, this::end, wording);
        boolean others = list.size() > (own.isPresent() ? 1 : 0);
        return others ? panel.content(rows, endOthers()) : panel.content(rows);
    }

    private Div endOthers() {
        var button = new NativeButton(wording.get("account.end-others"), click -> {
            sessions.endOthers();
            done("account.others.done");
        });
        button.addClassName("button");
        var actions = new Div(button);
        actions.addClassName("actions");
        return actions;
    }

    private void end(String key) {
        sessions.end(key);
        done("sessions.done");
    }

    private void changePassword(String current, String chosen) {
        passwords.change(current, chosen);
        done("account.password.done");
    }

    private void done(String key) {
        show();
        Notice.done(this, wording.get(key));
    }
}
