package vn.cchc.shell;

import static j2html.TagCreator.a;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.p;

import vn.cchc.kit.Markup;
import vn.cchc.kit.Texts;

/** What an error screen says: what happened, the error's id where there is one, and the way back. */
final class ErrorPage {
    private ErrorPage() {}

    static Markup of(String key, String detail) {
        Texts texts = Texts.current();
        Markup page = new Markup(
                h1(texts.get(key + ".title")),
                p(texts.get(key + ".text")),
                detail.isEmpty() ? each() : p(detail).withClass("foot"),
                p(a(texts.get("shell.back")).withHref(".").withClass("button")));
        page.addClassName("error-page");
        return page;
    }
}
