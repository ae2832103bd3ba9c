package vn.cchc.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.UIInitListener;
import com.vaadin.flow.server.VaadinService;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

/** Who is woken by news, and who is left alone. */
class OpenPagesTest {

    private final VaadinService service = mock();
    private final OpenPages pages = new OpenPages();
    private final Set<UI> woken = ConcurrentHashMap.newKeySet();
    private final Page here = opened();
    private final Page there = opened();

    /** Notes that it was woken. */
    private final class Page extends UI {
        @Override
        public Future<Void> access(Command news) {
            news.execute();
            return CompletableFuture.completedFuture(null);
        }
    }

    @BeforeEach
    void open() {
        var listener = ArgumentCaptor.forClass(UIInitListener.class);
        pages.serviceInit(new ServiceInitEvent(service));
        verify(service).addUIInitListener(listener.capture());
        for (var page : Set.of(here, there)) {
            listener.getValue().uiInit(new UIInitEvent(page, service));
        }
    }

    @AfterEach
    void forgetWhoseTurnItIs() {
        UI.setCurrent(null);
    }

    private Page opened() {
        return new Page();
    }

    @Test
    void wakesThePagesThatShowWhatChanged() {
        pages.shows(here, "July");
        pages.shows(there, "June");
        pages.wake(String.class, "July"::equals, woken::add);
        await().until(() -> woken.contains(here));
        assertThat(woken).containsExactly(here);
    }

    @Test
    void leavesThePageAloneOnWhichItWasDone() {
        pages.shows(here, "July");
        pages.shows(there, "July");
        UI.setCurrent(here);
        pages.wake(String.class, "July"::equals, woken::add);
        await().until(() -> woken.contains(there));
        assertThat(woken).containsExactly(there);
    }

    @Test
    void aPageThatShowsSomethingElseByNowKeepsThat() {
        pages.shows(here, "July");
        pages.shows(here, "August");
        pages.leaves(here, "July");
        pages.wake(String.class, "August"::equals, woken::add);
        await().until(() -> woken.contains(here));
    }

    @Test
    void knowsNoPageThatWasClosed() {
        pages.shows(here, "July");
        ComponentUtil.fireEvent(here, new DetachEvent(here));
        pages.shows(here, "July");
        pages.wake(woken::add);
        await().until(() -> woken.contains(there));
        assertThat(woken).containsExactly(there);
    }
}
