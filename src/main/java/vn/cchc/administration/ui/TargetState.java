package vn.cchc.administration.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import java.util.Optional;
import vn.cchc.administration.KnownCatalogue;
import vn.cchc.indicator.TargetRules;
import vn.cchc.indicator.TargetScope;
import vn.cchc.place.UnitKind;
import vn.cchc.place.UnitVersion;

/**
 * Whose targets the address asks for.
 *
 * @param wanted a kind's name or a unit's code; empty: everybody's
 */
record TargetState(Optional<String> wanted) {

    static final String ROUTE = "admin/targets";
    private static final String FOR = "for";

    static TargetState parse(QueryParameters parameters) {
        return new TargetState(parameters.getSingleParameter(FOR).filter(text -> !text.isBlank()));
    }

    /** Empty where nobody is called so. */
    Optional<TargetScope> scope(KnownCatalogue known) {
        if (wanted.isEmpty()) {
            return Optional.of(TargetScope.EVERYBODY);
        }
        return wanted.flatMap(TargetState::kind)
                .map(TargetScope::of)
                .or(() -> wanted.flatMap(code -> unit(known, code)).map(unit -> TargetScope.of(unit.id())));
    }

    private static Optional<UnitKind> kind(String name) {
        return TargetRules.kinds().stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst();
    }

    private static Optional<UnitVersion> unit(KnownCatalogue known, String code) {
        return known.units().find(code, known.today());
    }

    static String address(TargetScope scope, KnownCatalogue known) {
        var kind = scope.kind();
        if (kind != null) {
            return address(kind.name());
        }
        var unit = scope.unit();
        return unit == null
                ? ROUTE
                : known.units()
                        .find(unit, known.today())
                        .map(version -> address(version.code()))
                        .orElse(ROUTE);
    }

    private static String address(String wanted) {
        return ROUTE + "?" + QueryParameters.simple(Map.of(FOR, wanted)).getQueryString();
    }
}
