package vn.cchc.access.ui;

import static j2html.TagCreator.code;
import static j2html.TagCreator.p;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import vn.cchc.access.password.MadeUpPassword;
import vn.cchc.kit.Markup;
import vn.cchc.kit.Panel;

/** A password that is seen this one time: to be copied and handed over, and gone once its owner has chosen another. */
final class TemporaryPassword extends Div {

    /** In the browser alone, which lets nobody copy but who has just pressed something; by hand where it lets nobody at all. */
    private static final String COPY = """
            this.addEventListener('click', () => {
                const secret = this.closest('.panel').querySelector('.secret');
                const done = () => { this.textContent = $0; };
                const byHand = () => {
                    getSelection().selectAllChildren(secret);
                    if (document.execCommand('copy')) {
                        done();
                    }
                };
                if (navigator.clipboard) {
                    navigator.clipboard.writeText(secret.textContent).then(done, byHand);
                } else {
                    byHand();
                }
            });
            """;

    private final Panel panel;
    private final AccountWording wording;

    TemporaryPassword(MadeUpPassword password, String username, ShownPasswords shown, AccountWording wording) {
        this.wording = wording;
        this.panel = new Panel(wording.get("users.password"), wording.get("users.password.hint"));
        panel.content(
                new Markup(
                        p(text(wording.get("username") + ": "), strong(username)),
                        p(
                                text(wording.get("users.password") + ": "),
                                code(password.value()).withClass("secret"))),
                actions());
        add(panel);
        addAttachListener(attached -> {
            var known = shown.show(username, attached.getUI(), () -> forget("users.password.used"));
            attached.unregisterListener();
            addDetachListener(detached -> known.remove());
        });
    }

    private Div actions() {
        var copy = new NativeButton(wording.get("users.password.copy"));
        copy.addClassNames("button", "primary");
        copy.getElement().executeJs(COPY, wording.get("users.password.copied"));
        var hide = new NativeButton(wording.get("users.password.hide"), click -> forget("users.password.hidden"));
        hide.addClassName("button");
        var actions = new Div(copy, hide);
        actions.addClassName("actions");
        return actions;
    }

    /** The page forgets it as well, and not just the eye. */
    private void forget(String key) {
        var words = new Paragraph(wording.get(key));
        words.getElement().setAttribute("role", "status");
        panel.subtitle("");
        panel.content(words);
    }
}
