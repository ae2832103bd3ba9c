package vn.cchc.access.ui;

import static j2html.TagCreator.button;
import static j2html.TagCreator.form;
import static j2html.TagCreator.input;
import static j2html.TagCreator.small;
import static j2html.TagCreator.strong;

import j2html.tags.DomContent;
import java.util.Locale;
import vn.cchc.access.Role;
import vn.cchc.kit.Texts;

/** An account of the sample data; its password is no secret, since it opens nothing else. */
record DemoAccount(Role role) {
    static final String PASSWORD = "demo";

    String username() {
        return role.name().toLowerCase(Locale.ROOT);
    }

    /** A button that signs in at once, and works without script. */
    DomContent signIn(String address, Texts texts) {
        return form(
                        input().withType("hidden").withName("username").withValue(username()),
                        input().withType("hidden").withName("password").withValue(PASSWORD),
                        button(strong(username()), small(texts.get("access.demo." + username())))
                                .withType("submit"))
                .withMethod("post")
                .withAction(address);
    }
}
