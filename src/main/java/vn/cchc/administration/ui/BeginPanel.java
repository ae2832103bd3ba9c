package vn.cchc.administration.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import vn.cchc.kit.Panel;

/** The changes that begin with no unit. */
record BeginPanel(UnitDeskState state, UnitWording wording) {

    Panel content() {
        var links = new Div();
        links.addClassName("actions");
        for (var kind : List.of(ChangeKind.CREATE, ChangeKind.MERGE)) {
            var link = new Anchor(
                    state.withoutUnit().withChange(kind).address(), wording.get("directory.change." + kind.name()));
            link.addClassName("button");
            links.add(link);
        }
        return new Panel(wording.get("directory.begin"), wording.get("directory.begin.hint")).content(links);
    }
}
