package vn.cchc.observation.ui;

import static j2html.TagCreator.each;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import j2html.tags.DomContent;
import java.util.List;
import vn.cchc.kit.Markup;

/** Offers what an earlier visit left in this browser without reaching the server, each beside what the server has. */
final class UnsentBar extends Div {

    private final Keeper keeper;
    private final EntryWording wording;

    /** @param here and {@code there} as people read them */
    record Line(String name, String here, String there) {}

    UnsentBar(Keeper keeper, EntryWording wording) {
        this.keeper = keeper;
        this.wording = wording;
        addClassName("unsent");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    /** @param older what the server has newer words or numbers of: told, and not offered */
    void offer(List<Line> lines, List<Line> older, Runnable restore, Runnable forget) {
        removeAll();
        var words = new Markup(
                part(wording.get("entry.unsent", lines.size()), lines),
                part(keeper.older(older.size(), wording), older));
        words.addClassName("unsent-words");
        add(words);
        if (!lines.isEmpty()) {
            var fill = button("entry.unsent.restore", "primary", restore);
            fill.getElement().setAttribute("data-restore", true);
            add(fill);
        }
        add(button(lines.isEmpty() ? "entry.unsent.seen" : "entry.unsent.forget", "plain", forget));
        setVisible(!lines.isEmpty() || !older.isEmpty());
    }

    private DomContent part(String sentence, List<Line> lines) {
        return lines.isEmpty()
                ? each()
                : each(
                        p(sentence),
                        ul(each(
                                lines,
                                line -> li(
                                        text(line.name() + ": "),
                                        strong(line.here()),
                                        text(" · " + wording.get(keeper.thereKey(), line.there()))))));
    }

    private NativeButton button(String key, String css, Runnable deed) {
        var button = new NativeButton(wording.get(key), click -> {
            setVisible(false);
            deed.run();
        });
        button.addClassNames("button", css);
        return button;
    }
}
