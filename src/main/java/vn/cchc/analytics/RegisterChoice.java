package vn.cchc.analytics;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.place.UnitVersion;

/**
 * Which entries of the register an address asks for, as they were typed; empty parts ask for all.
 *
 * @param unit the unit's id: over the months of a register a code may belong to one unit after another
 */
public record RegisterChoice(Optional<String> type, Optional<String> unit, Optional<String> occasion) {

    public static final RegisterChoice ALL = new RegisterChoice(Optional.empty(), Optional.empty(), Optional.empty());

    private static final String TYPE = "type";
    private static final String UNIT = "unit";
    private static final String OCCASION = "occasion";

    public static RegisterChoice parse(Map<String, List<String>> parameters) {
        return new RegisterChoice(first(parameters, TYPE), first(parameters, UNIT), first(parameters, OCCASION));
    }

    private static Optional<String> first(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    /** Choosing a type drops an occasion, which may belong to another. */
    public RegisterChoice withType(String code) {
        return new RegisterChoice(Optional.of(code), unit, Optional.empty());
    }

    public RegisterChoice withUnit(UnitVersion other) {
        return new RegisterChoice(type, Optional.of(text(other)), occasion);
    }

    /** Whether it asks for this unit and no other. */
    public boolean isOf(UnitVersion one) {
        return unit.filter(text(one)::equals).isPresent();
    }

    private static String text(UnitVersion unit) {
        return String.valueOf(unit.id().value());
    }

    /** An occasion decides the type. */
    public RegisterChoice withOccasion(String code) {
        return new RegisterChoice(Optional.empty(), unit, Optional.of(code));
    }

    public RegisterChoice withoutType() {
        return new RegisterChoice(Optional.empty(), unit, occasion);
    }

    public RegisterChoice withoutUnit() {
        return new RegisterChoice(type, Optional.empty(), occasion);
    }

    public RegisterChoice withoutOccasion() {
        return new RegisterChoice(type, unit, Optional.empty());
    }

    public boolean isAll() {
        return equals(ALL);
    }

    /** The query parameters that say it. */
    public Map<String, String> parameters() {
        var parameters = new LinkedHashMap<String, String>();
        type.ifPresent(code -> parameters.put(TYPE, code));
        unit.ifPresent(code -> parameters.put(UNIT, code));
        occasion.ifPresent(code -> parameters.put(OCCASION, code));
        return parameters;
    }
}
