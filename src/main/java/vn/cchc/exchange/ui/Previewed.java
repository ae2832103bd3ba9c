package vn.cchc.exchange.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import vn.cchc.exchange.Preview;
import vn.cchc.exchange.Standing;
import vn.cchc.kit.Download;

/** What a file would change, figure by figure or letter by letter. */
interface Previewed {

    Preview counts();

    /** That nothing is written yet. */
    String hint();

    /** The standings rows of such a file can have, in the order of the buttons. */
    List<Standing> standings();

    /** Rows in the file's order, read page by page as the reader scrolls. */
    Component rows(Optional<Standing> only, int count);

    /** The refused rows as a file. */
    Download refused();

    /** What whoever confirms should know before; none mostly. */
    List<PreviewRemark> remarks();

    /** What whoever confirms decides before, below the remarks; none mostly. */
    default List<Component> choices() {
        return List.of();
    }

    /** What the button says that writes. */
    String confirmation();

    /** Writes, and goes on to the step that follows. */
    void confirm();
}
