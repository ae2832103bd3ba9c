package vn.cchc.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithSecurityContext;
import org.springframework.security.test.context.support.WithSecurityContextFactory;

/** A test whose reader is signed in, as {@link CurrentUser} tells it; views need it instead of a mock user. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@WithSecurityContext(factory = SignedInAs.Factory.class)
public @interface SignedInAs {

    Role value() default Role.LEADER;

    /** The id of an officer's unit. */
    long unit() default 1;

    /** Makes the session's memory of an account that need not be in the database. */
    final class Factory implements WithSecurityContextFactory<SignedInAs> {

        @Override
        public SecurityContext createSecurityContext(SignedInAs reader) {
            @Nullable Long unit = reader.value() == Role.OFFICER ? Long.valueOf(reader.unit()) : null;
            String name = reader.value().name().toLowerCase(java.util.Locale.ROOT);
            var details = new AccountDetails(new UserAccount(1L, name, "", name, reader.value(), unit, true));
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(
                    UsernamePasswordAuthenticationToken.authenticated(details, null, details.getAuthorities()));
            return context;
        }
    }
}
