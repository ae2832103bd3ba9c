package vn.cchc.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.access.AccountLine;
import vn.cchc.access.CreatedAccount;
import vn.cchc.access.Requires;
import vn.cchc.access.Right;
import vn.cchc.access.password.MadeUpPassword;
import vn.cchc.kit.LoadState;
import vn.cchc.kit.Notice;
import vn.cchc.kit.PageHead;
import vn.cchc.kit.Panel;
import vn.cchc.kit.PanelGrid;
import vn.cchc.kit.Texts;

/** Who has an account, as what, and how they get in. */
@Route(UsersState.ROUTE)
@PermitAll
@Requires(Right.KEEP_ACCOUNTS)
class UsersView extends Div implements BeforeEnterObserver, HasDynamicTitle, AccountEditor.Done, WayInPanel.Done {

    private final UsersSurroundings around;
    private final ShownPasswords shown;
    private final AccountWording wording = new AccountWording(Texts.current());
    private UsersState state = new UsersState("", Optional.empty(), 1);

    UsersView(UsersSurroundings around, ShownPasswords shown) {
        this.around = around;
        this.shown = shown;
        addClassName("screen");
    }

    @Override
    public String getPageTitle() {
        return wording.get("users.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(UsersState.parse(event.getLocation().getQueryParameters()), List.of());
    }

    @Override
    public void created(CreatedAccount created, String username) {
        changed(
                state.withAccount(created.id()),
                wording.get("users.done.created", username),
                told(created.password(), username));
    }

    @Override
    public void reset(MadeUpPassword password, String username) {
        changed(state, wording.get("users.done.reset", username), told(password, username));
    }

    @Override
    public void done(String sentence) {
        changed(state, sentence);
    }

    private void changed(UsersState after, String sentence, Component... above) {
        show(after, List.of(), above);
        Notice.done(this, sentence);
        remember(after);
    }

    private void remember(UsersState after) {
        state = after;
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(after.address()));
    }

    private void show(UsersState wanted, List<String> sentences, Component... above) {
        state = wanted;
        removeAll();
        switch (LoadState.of(() -> parts(wanted, sentences, above))) {
            case LoadState.Loaded<List<Component>> loaded -> add(loaded.value());
            case LoadState.Failed<List<Component>> failed ->
                add(new Panel(wording.get("users.failed"), "")
                        .failed(failed.errorId(), () -> show(wanted, sentences, above)));
        }
    }

    private List<Component> parts(UsersState wanted, List<String> sentences, Component... above) {
        var units = around.units(wording);
        var account = wanted.account().flatMap(around.roster()::find);
        var notices = new ArrayList<>(sentences);
        if (wanted.account().isPresent() && account.isEmpty()) {
            notices.add(wording.get("problem.GONE"));
        }
        account.flatMap(AccountLine::unit)
                .filter(units::isGone)
                .ifPresent(unit -> notices.add(wording.get("users.unit.gone.hint", units.of(unit))));
        var list = new AccountsPanel(around.roster(), units, wanted, this::remember, wording);
        var side = new ArrayList<Component>(List.of(above));
        side.add(new AccountEditor(around.desk(), account, units, wanted, this, wording).content());
        account.ifPresent(found -> {
            var wayIn = new WayInPanel(around.desk(), around.ways(), found, this, wording);
            side.add(wayIn.content(around.isOwn(found)));
            side.add(wayIn.sessions());
        });
        return List.of(
                new PageHead(null, wording.get("users.title"), List.of()),
                new Notice(notices),
                new PanelGrid(
                        PanelGrid.Columns.TABLE_LEFT, list.content(), PanelGrid.stack(side.toArray(Component[]::new))));
    }

    /** The one time it is seen. */
    private Component told(MadeUpPassword password, String username) {
        return new TemporaryPassword(password, username, shown, wording);
    }
}
