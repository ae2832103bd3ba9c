package vn.cchc.access.ui;

import static j2html.TagCreator.a;
import static j2html.TagCreator.button;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.p;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import j2html.tags.DomContent;
import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import vn.cchc.access.CurrentUser;
import vn.cchc.access.Role;
import vn.cchc.access.SignInProviders;
import vn.cchc.access.ui.SignInForm.Notice;
import vn.cchc.kit.Markup;
import vn.cchc.kit.ShellTitle;
import vn.cchc.kit.Texts;
import vn.cchc.platform.SampleMode;

/** The way in. Whoever is signed in already is led on to the first screen. */
@Route(value = SignInForm.ADDRESS, autoLayout = false)
@AnonymousAllowed
@JsModule("./scripts/page.ts")
@CssImport("./styles/login.css")
class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final CurrentUser user;
    private final SampleMode sample;
    private final SignInProviders providers;
    private final ObjectProvider<ShellTitle> title;
    private final Texts texts = Texts.current();

    LoginView(CurrentUser user, SampleMode sample, SignInProviders providers, ObjectProvider<ShellTitle> title) {
        this.user = user;
        this.sample = sample;
        this.providers = providers;
        this.title = title;
        addClassName("login");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (user.find().isPresent()) {
            event.forwardTo("");
            return;
        }
        Markup card = new Markup(
                languages(),
                h1(texts.get("access.product")),
                p(title.stream().map(shell -> shell.district(texts)).findFirst().orElse(""))
                        .withClass("login-district"),
                new SignInForm(notice(event.getLocation().getQueryParameters()), texts).content(),
                elsewhere(),
                sample.active() ? demoAccounts() : each());
        card.addClassName("login-card");
        removeAll();
        add(card);
    }

    @Override
    public String getPageTitle() {
        return texts.get("access.title");
    }

    private static Notice notice(QueryParameters query) {
        if (query.getParameters().containsKey("expired")) {
            return Notice.EXPIRED;
        }
        if (query.getParameters().containsKey("ended")) {
            return Notice.ENDED;
        }
        String error = query.getSingleParameter("error").orElse("");
        return Arrays.stream(Notice.values())
                .filter(notice -> notice.name().equalsIgnoreCase(error))
                .findFirst()
                .orElse(Notice.NONE);
    }

    private DomContent languages() {
        return div(language("vi", "VI", "Tiếng Việt"), language("en", "EN", "English"))
                .withClass("login-languages")
                .attr("role", "group")
                .attr("aria-label", texts.get("access.language"));
    }

    private DomContent language(String code, String shown, String name) {
        return button(shown)
                .withType("button")
                .attr("data-lang", code)
                .attr("lang", code)
                .attr(
                        "aria-pressed",
                        String.valueOf(texts.locale().getLanguage().equals(code)))
                .attr("aria-label", shown + ", " + name);
    }

    /** By whom else people may be recognised; the router must not take these addresses for its own. */
    private DomContent elsewhere() {
        return each(
                providers.list(),
                provider -> a(texts.get("access.signInWith", provider.name()))
                        .withHref(provider.address())
                        .withClass("sign-in-elsewhere")
                        .attr("router-ignore", ""));
    }

    private DomContent demoAccounts() {
        return div(
                        h2(texts.get("access.demo")),
                        p(texts.get("access.demo.hint", DemoAccount.PASSWORD)),
                        div(each(Stream.of(Role.values())
                                        .map(DemoAccount::new)
                                        .map(account -> account.signIn(SignInForm.ADDRESS, texts))))
                                .withClass("demo-list"))
                .withClass("demo-accounts");
    }
}
