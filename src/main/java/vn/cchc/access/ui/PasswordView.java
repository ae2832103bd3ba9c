package vn.cchc.access.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import vn.cchc.access.CurrentUser;
import vn.cchc.access.OwnPasswords;
import vn.cchc.access.Requires;
import vn.cchc.access.Right;
import vn.cchc.kit.Texts;

/**
 * The one screen there is for whoever signed in with a password that somebody else gave. Others choose theirs at their
 * account.
 */
@Route(value = PasswordView.ROUTE, autoLayout = false)
@PermitAll
@Requires(Right.KEEP_OWN_ACCOUNT)
@JsModule("./scripts/page.ts")
@CssImport("./styles/login.css")
class PasswordView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "password";

    private final CurrentUser user;
    private final OwnPasswords passwords;
    private final AuthenticationContext authentication;
    private final AccountWording wording = new AccountWording(Texts.current());

    PasswordView(CurrentUser user, OwnPasswords passwords, AuthenticationContext authentication) {
        this.user = user;
        this.passwords = passwords;
        this.authentication = authentication;
        addClassName("login");
    }

    @Override
    public String getPageTitle() {
        return wording.get("password.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        user.findChoosingPassword()
                .ifPresentOrElse(account -> add(card(account.username())), () -> event.forwardTo(OwnAccountView.class));
    }

    private Div card(String username) {
        var leave = new NativeButton(wording.get("password.leave"), click -> authentication.logout());
        leave.addClassName("button");
        var card = new Div(
                new H1(wording.get("password.title")),
                new Paragraph(wording.get("password.why", username)),
                new PasswordForm(false, wording, (current, chosen) -> choose(chosen)),
                leave);
        card.addClassNames("login-card", "password-card");
        return card;
    }

    /** The address of this page then leads on to the one first asked for. */
    private void choose(String chosen) {
        passwords.choose(chosen);
        UI.getCurrent().getPage().setLocation(ROUTE);
    }
}
