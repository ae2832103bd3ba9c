package vn.cchc.kit;

import static j2html.TagCreator.dd;
import static j2html.TagCreator.div;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;

import j2html.tags.DomContent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A strip of facts under a title: a strong line over a small one, several in a row. */
public final class FactStrip extends Markup {

    /** A fact; with {@code href} its strong line is a link. */
    public record Fact(
            String strong, String small, @Nullable String href) {
        public Fact(String strong, String small) {
            this(strong, small, null);
        }
    }

    public FactStrip(List<Fact> facts) {
        super("section", "facts");
        set(dl(each(facts, FactStrip::fact)));
    }

    private static DomContent fact(Fact fact) {
        return div(
                fact.href() == null ? dt(fact.strong()) : dt(link(fact.href()).withText(fact.strong())),
                dd(fact.small()));
    }
}
