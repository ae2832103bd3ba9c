package vn.cchc.access;

import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.stereotype.Component;

/** Writes down who signs out. Sessions that end by themselves, or by somebody else's doing, are none of it. */
@Component
class SignOuts {

    private final SignIns signIns;

    SignOuts(SignIns signIns) {
        this.signIns = signIns;
    }

    @EventListener
    void write(LogoutSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof AccountDetails account) {
            signIns.wentOut(account.getUsername());
        }
    }
}
