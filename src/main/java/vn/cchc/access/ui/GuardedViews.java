package vn.cchc.access.ui;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;
import vn.cchc.access.CurrentUser;
import vn.cchc.access.Requires;
import vn.cchc.access.Rights;

/**
 * Opens screens that ask for a right only to those who have it somewhere; which units they see there, services decide.
 * Whoever has a password to choose first gets to that screen alone.
 */
@Component
class GuardedViews implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1;

    private final transient Rights rights;
    private final transient CurrentUser user;

    GuardedViews(Rights rights, CurrentUser user) {
        this.rights = rights;
        this.user = user;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(opened -> opened.getUI().addBeforeEnterListener(this::guard));
    }

    private void guard(BeforeEnterEvent entering) {
        if (user.findChoosingPassword().isPresent()) {
            if (entering.getNavigationTarget() != PasswordView.class) {
                entering.forwardTo(PasswordView.class);
            }
            return;
        }
        var required = entering.getNavigationTarget().getAnnotation(Requires.class);
        if (required != null && !rights.may(required.value())) {
            entering.rerouteToError(AccessDeniedException.class);
        }
    }
}
