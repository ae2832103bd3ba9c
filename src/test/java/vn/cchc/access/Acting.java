package vn.cchc.access;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.cchc.place.UnitId;

/** Somebody who does something in a test in which several people do; accounts need not be in the database. */
public record Acting(String username, Role role, @Nullable UnitId unit) {

    public static Acting officer(String username, UnitId unit) {
        return new Acting(username, Role.OFFICER, unit);
    }

    public static Acting as(String username, Role role) {
        return new Acting(username, role, null);
    }

    public void does(Runnable deed) {
        asks(() -> {
            deed.run();
            return true;
        });
    }

    public <T> T asks(Supplier<T> question) {
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        var account = new UserAccount(1L, username, "", username, role, unit == null ? null : unit.value(), true);
        var details = new AccountDetails(account);
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(details, null, details.getAuthorities()));
        SecurityContextHolder.setContext(context);
        try {
            return question.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
