package vn.cchc.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithSecurityContext;
import org.springframework.security.test.context.support.WithSecurityContextFactory;

/** A test whose reader is the account {@code leader} and has a password to choose before anything else. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@WithSecurityContext(factory = SignedInWithTemporaryPassword.Factory.class)
public @interface SignedInWithTemporaryPassword {

    /** Makes the session's memory of it. */
    final class Factory implements WithSecurityContextFactory<SignedInWithTemporaryPassword> {

        @Override
        public SecurityContext createSecurityContext(SignedInWithTemporaryPassword reader) {
            var account = new UserAccount(1L, "leader", "", "leader", Role.LEADER, null, true, true, 0);
            var details = new AccountDetails(account);
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(
                    UsernamePasswordAuthenticationToken.authenticated(details, null, details.getAuthorities()));
            return context;
        }
    }
}
