package vn.cchc.kit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/**
 * The pages that this server shows, and what each says it shows. It knows pages, not screens, so nothing of a screen is
 * held once that is left. Whoever has news for them waits for nobody: every page is woken by a thread of its own.
 */
@Component
public class OpenPages implements VaadinServiceInitListener {
    private static final long serialVersionUID = 1;

    /** What a page shows that has said nothing. */
    private static final Object NOTHING = new Object();

    private final transient Map<UI, Object> open = new ConcurrentHashMap<>();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(begun -> {
            var page = begun.getUI();
            open.put(page, NOTHING);
            page.addDetachListener(left -> open.remove(page));
        });
    }

    /**
     * What the page shows from now on, until it says something else or {@link #leaves}.
     *
     * @param what an immutable value that names it and holds no screen
     */
    public void shows(UI page, Object what) {
        open.replace(page, what);
    }

    /** It shows that no more; what came in its place stays. */
    public void leaves(UI page, Object what) {
        open.replace(page, what, NOTHING);
    }

    /** Every page. */
    public void wake(Consumer<UI> news) {
        open.keySet().forEach(page -> wake(page, news));
    }

    /** The pages that show something of this kind that is concerned; but for the one where it was done. */
    public <T> void wake(Class<T> kind, Predicate<T> concerned, Consumer<UI> news) {
        var here = UI.getCurrent();
        open.forEach((page, what) -> {
            if (page != here && kind.isInstance(what) && concerned.test(kind.cast(what))) {
                wake(page, news);
            }
        });
    }

    private static void wake(UI page, Consumer<UI> news) {
        Thread.startVirtualThread(() -> {
            try {
                page.access(() -> news.accept(page));
            } catch (UIDetachedException closedMeanwhile) {
                // It shows nothing any more.
            }
        });
    }
}
