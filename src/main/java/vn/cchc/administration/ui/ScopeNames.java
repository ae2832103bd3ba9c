package vn.cchc.administration.ui;

import vn.cchc.administration.KnownCatalogue;
import vn.cchc.indicator.TargetScope;

/** Says whom a target is for: "Mọi đơn vị", "Thị trấn", "Xã Long Nguyên". */
record ScopeNames(KnownCatalogue known, CatalogueWording wording) {

    String label() {
        return wording.say("catalogue.targets.scope");
    }

    String name(TargetScope scope) {
        var kind = scope.kind();
        var unit = scope.unit();
        if (unit != null) {
            return known.units().lastVersions().stream()
                    .filter(version -> version.id().equals(unit))
                    .findFirst()
                    .map(version -> wording.figures().fullName(version))
                    .orElse(String.valueOf(unit.value()));
        }
        return kind == null
                ? wording.say("catalogue.targets.everybody")
                : wording.say("analytics.kind-name." + kind.name());
    }
}
