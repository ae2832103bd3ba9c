package vn.cchc.access.ui;

import static j2html.TagCreator.button;
import static j2html.TagCreator.form;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.p;

import j2html.tags.DomContent;
import j2html.tags.specialized.InputTag;
import vn.cchc.kit.Texts;

/**
 * The browser's own form rather than Vaadin's {@code LoginForm}: password managers know it, and a page left open
 * overnight still posts, because it needs no living session.
 */
record SignInForm(Notice notice, Texts texts) {
    static final String ADDRESS = "login";
    private static final String NOTICE_ID = "sign-in-notice";

    /** What the page says above the form: why the reader is here again. */
    enum Notice {
        NONE(""),
        WRONG("access.error.wrong"),
        DISABLED("access.error.disabled"),
        FAILURE("access.error.failure"),
        /** Known to a provider of sign-in, but without an account here. */
        UNKNOWN("access.error.unknown"),
        /** Known to a provider of sign-in, with an account that is switched off. */
        OFF("access.error.off"),
        EXPIRED("access.expired"),
        ENDED("access.ended");

        private final String key;

        Notice(String key) {
            this.key = key;
        }
    }

    DomContent content() {
        return form(
                        message(),
                        label(texts.get("access.username")).withFor("username"),
                        field("username", "text", "username").attr("autocapitalize", "none"),
                        label(texts.get("access.password")).withFor("password"),
                        field("password", "password", "current-password"),
                        button(texts.get("access.signIn")).withType("submit"))
                .withMethod("post")
                .withAction(ADDRESS)
                .withClass("sign-in-form");
    }

    private DomContent message() {
        return switch (notice) {
            case NONE -> j2html.TagCreator.each();
            case EXPIRED, ENDED -> p(texts.get(notice.key)).withId(NOTICE_ID).withClass("sign-in-notice");
            case WRONG, DISABLED, FAILURE, UNKNOWN, OFF ->
                p(texts.get(notice.key))
                        .withId(NOTICE_ID)
                        .withClass("sign-in-error")
                        .attr("role", "alert");
        };
    }

    private InputTag field(String name, String type, String autocomplete) {
        InputTag field = input().withId(name)
                .withName(name)
                .withType(type)
                .attr("autocomplete", autocomplete)
                .attr("maxlength", "100")
                .attr("spellcheck", "false")
                .isRequired();
        if (notice == Notice.WRONG) {
            field.attr("aria-invalid", "true").attr("aria-describedby", NOTICE_ID);
        }
        return field;
    }
}
