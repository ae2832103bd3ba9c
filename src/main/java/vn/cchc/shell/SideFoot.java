package vn.cchc.shell;

import static j2html.TagCreator.a;
import static j2html.TagCreator.button;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.small;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.VaadinRequest;
import j2html.tags.DomContent;
import vn.cchc.kit.Icon;
import vn.cchc.kit.Markup;
import vn.cchc.kit.SignedIn.Person;
import vn.cchc.kit.Texts;

/** The foot of the navigation: who is signed in, the way out, language and colours. */
final class SideFoot extends Div {
    private final Texts texts;

    SideFoot(Visitor visitor, Texts texts) {
        this.texts = texts;
        addClassName("side-foot");
        visitor.person().ifPresent(person -> add(person(person, visitor)));
        Preferences chosen = Preferences.of(VaadinRequest.getCurrent());
        add(new Markup(div(each(
                        language("vi", "VI", "Tiếng Việt"),
                        language("en", "EN", "English"),
                        span().withStyle("flex:1"),
                        scheme("light", Icon.SUN, chosen),
                        scheme("dark", Icon.MOON, chosen),
                        scheme("auto", Icon.CONTRAST, chosen)))
                .withClass("row")));
    }

    private Div person(Person person, Visitor visitor) {
        DomContent words = span(text(person.name()), small(person.role())).withClass("person");
        Markup name = new Markup(
                person.address().isEmpty()
                        ? each(Icon.PERSON.content(), words)
                        : a(Icon.PERSON.content(), words)
                                .withHref(person.address())
                                .withTitle(texts.get("shell.account")));
        name.addClassNames("row", "person-link");
        NativeButton leave = new NativeButton("", click -> visitor.signOut());
        leave.getElement().setProperty("innerHTML", Icon.LEAVE.content().render());
        leave.addClassName("icon-button");
        leave.setAriaLabel(texts.get("shell.signOut"));
        leave.setTitle(texts.get("shell.signOut"));
        Div row = new Div(name, leave);
        row.addClassName("row");
        return row;
    }

    private DomContent language(String code, String shown, String name) {
        boolean current = texts.locale().getLanguage().equals(code);
        return button(shown)
                .withType("button")
                .withClass("tool")
                .attr("data-lang", code)
                .attr("lang", code)
                .attr("aria-pressed", String.valueOf(current))
                .attr("aria-label", shown + ", " + name);
    }

    private DomContent scheme(String code, Icon icon, Preferences chosen) {
        String name = texts.get("shell.scheme." + code);
        return button(icon.content())
                .withType("button")
                .withClass("tool")
                .withTitle(name)
                .attr("data-scheme", code)
                .attr("aria-pressed", String.valueOf(chosen.scheme().equals(code)))
                .attr("aria-label", name);
    }
}
