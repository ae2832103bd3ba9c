package vn.cchc.observation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;

/** Says that something happened elsewhere, over a screen that stays as it is while somebody works in it. */
final class ReviewNews extends Div {

    ReviewNews(EntryWording wording, Runnable show) {
        addClassName("unsent");
        getElement().setAttribute("role", "status");
        var words = new Paragraph(wording.get("review.news"));
        words.addClassName("unsent-words");
        var button = new NativeButton(wording.get("review.news.show"), click -> show.run());
        button.addClassNames("button", "primary");
        add(words, button);
    }

    /** Whether reports are chosen, or a reason is being written, that drawing anew would lose. */
    static boolean isInWork(Component part) {
        return switch (part) {
            case Checkbox choice -> choice.getValue();
            case TextArea text -> !text.isReadOnly() && !text.isEmpty();
            default -> part.getChildren().anyMatch(ReviewNews::isInWork);
        };
    }
}
