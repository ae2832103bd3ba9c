package vn.cchc.access.ui;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;
import vn.cchc.access.Requires;
import vn.cchc.access.Rights;

/** Opens screens that ask for a right only to those who have it somewhere; which units they see there, services decide. */
@Component
class GuardedViews implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1;

    private final transient Rights rights;

    GuardedViews(Rights rights) {
        this.rights = rights;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addUIInitListener(opened -> opened.getUI().addBeforeEnterListener(entering -> {
                    var required = entering.getNavigationTarget().getAnnotation(Requires.class);
                    if (required != null && !rights.may(required.value())) {
                        entering.rerouteToError(AccessDeniedException.class);
                    }
                }));
    }
}
