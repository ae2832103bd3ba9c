package vn.cchc.access;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import vn.cchc.place.UnitId;

/** Decides a call of a method that {@link Requires} a right, by the units among its arguments. */
final class RequiredRight implements AuthorizationManager<MethodInvocation> {

    @Override
    public AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> authentication, MethodInvocation call) {
        var required = Objects.requireNonNull(AnnotationUtils.findAnnotation(call.getMethod(), Requires.class));
        var signedIn = authentication.get();
        return new AuthorizationDecision(signedIn != null
                && signedIn.getPrincipal() instanceof AccountDetails details
                && (!details.hasToChoosePassword() || required.value() == Right.KEEP_OWN_ACCOUNT)
                && allows(required, details.signedIn(), units(call)));
    }

    private static boolean allows(Requires required, SignedInAccount account, List<UnitId> units) {
        var right = required.value();
        boolean named = required.eachUnitItself() || right.of(account.role()) == Reach.EVERYWHERE || !units.isEmpty();
        return account.may(right) && named && units.stream().allMatch(unit -> account.may(right, unit));
    }

    private static List<UnitId> units(MethodInvocation call) {
        return Arrays.stream(call.getArguments())
                .filter(UnitId.class::isInstance)
                .map(UnitId.class::cast)
                .toList();
    }
}
