package vn.cchc.access;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import vn.cchc.place.UnitId;

/** Decides a call of a method that {@link Requires} a right, by the units and the scopes among its arguments. */
final class RequiredRight implements AuthorizationManager<MethodInvocation> {

    private final Supplier<CarriedUnits> carried;

    /** @param carried asked at a call, since this is there before the units are */
    RequiredRight(Supplier<CarriedUnits> carried) {
        this.carried = carried;
    }

    @Override
    public AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> authentication, MethodInvocation call) {
        var required = Objects.requireNonNull(AnnotationUtils.findAnnotation(call.getMethod(), Requires.class));
        var signedIn = authentication.get();
        return new AuthorizationDecision(signedIn != null
                && signedIn.getPrincipal() instanceof AccountDetails details
                && (!details.hasToChoosePassword() || required.value() == Right.KEEP_OWN_ACCOUNT)
                && allows(required, details.signedIn(), call.getArguments()));
    }

    private boolean allows(Requires required, SignedInAccount account, @Nullable Object[] arguments) {
        var right = required.value();
        if (right.of(account.role()) == Reach.EVERYWHERE) {
            return true;
        }
        var units = units(arguments);
        boolean named = required.eachUnitItself() || !units.isEmpty();
        return account.may(right)
                && named
                && units.stream().allMatch(unit -> carried.get().may(account, right, unit))
                && Arrays.stream(arguments)
                        .noneMatch(argument -> argument instanceof Scope scope
                                && scope.ownUnit().isEmpty());
    }

    /** Those that are named, and all of a {@link Scope}. */
    private static List<UnitId> units(@Nullable Object[] arguments) {
        return Arrays.stream(arguments)
                .flatMap(argument -> switch (argument) {
                    case UnitId unit -> Stream.of(unit);
                    case Scope scope -> Stream.concat(scope.ownUnit().stream(), scope.carriedOn().stream());
                    case null, default -> Stream.empty();
                })
                .toList();
    }
}
