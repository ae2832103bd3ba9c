package vn.cchc.kit;

import static j2html.TagCreator.a;
import static j2html.TagCreator.each;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.span;

import j2html.tags.DomContent;
import java.util.function.IntFunction;

/**
 * Which rows of a long list a page shows, and the way to the others, which is in the address.
 *
 * @param number of the page, from 1; one beyond the last is the last
 * @param count of all rows
 * @param size how many rows a page has at most
 * @param address of the same screen with another page
 */
public record Pager(int number, int count, int size, IntFunction<String> address) {

    public Pager {
        number = Math.clamp(number, 1, Math.max(1, pages(count, size)));
    }

    private static int pages(int count, int size) {
        return (count + size - 1) / size;
    }

    public int pages() {
        return Math.max(1, pages(count, size));
    }

    /** How many rows come before the page. */
    public int offset() {
        return (number - 1) * size;
    }

    /** The first row after the page, counted from 0. */
    public int end() {
        return Math.min(count, offset() + size);
    }

    /**
     * What stands below the rows; unseen where one page holds them all.
     *
     * @param list what is paged, for those who listen
     */
    public Markup content(String list) {
        var texts = Texts.current();
        var content = new Markup(nav(
                        step("first", "first", 1, number > 2, texts),
                        step("previous", "prev", number - 1, number > 1, texts),
                        span(texts.get("kit.pages.rows", offset() + 1, end(), count)),
                        step("next", "next", number + 1, number < pages(), texts),
                        step("last", "last", pages(), number < pages() - 1, texts))
                .withClass("pages")
                .attr("aria-label", texts.get("kit.pages", list, number, pages())));
        content.setVisible(pages() > 1);
        return content;
    }

    /** The sign stands on the side it points to. */
    private DomContent step(String key, String rel, int page, boolean leads, Texts texts) {
        var name = texts.get("kit.pages." + key);
        var words = span(name).withClass("words");
        var sign = span(texts.get("kit.pages." + key + ".sign")).attr("aria-hidden", "true");
        var content = rel.equals("prev") || rel.equals("first") ? each(sign, words) : each(words, sign);
        return leads
                ? a(content)
                        .withRel(rel)
                        .withHref(address.apply(page))
                        .withTitle(name)
                        .attr("aria-label", name)
                : span(content).attr("aria-disabled", "true");
    }
}
