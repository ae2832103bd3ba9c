package vn.cchc.analytics;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import vn.cchc.indicator.IndicatorCode;
import vn.cchc.period.AsOf;
import vn.cchc.period.Comparison;
import vn.cchc.period.Mode;
import vn.cchc.period.Month;
import vn.cchc.period.Period;
import vn.cchc.place.Boundaries;
import vn.cchc.place.UnitGroup;
import vn.cchc.place.UnitVersion;

/** Addresses of the screens, relative to the root; every one keeps the period and the filters. */
public record Links(Choices choices) {

    /** Query parameter of the indicator page: which units to pick out. */
    public static final String OUTCOME = "outcome";

    /** Query parameter of the unit page: whose history to show. */
    public static final String FOCUS = "indicator";

    /** The path of the comparison. */
    public static final String COMPARE = "compare";

    /**
     * The links of a screen to a unit that may not be there at the end of its period, as one that wrote letters before it
     * was merged: they lead to the last month it was there, or the first of one that came later, told as reported.
     * Another unit may carry its code by now.
     */
    public static Links inTimeOf(UnitVersion unit, Question question) {
        var links = new Links(question.choices());
        if (unit.isValidOn(question.cutOff())) {
            return links;
        }
        var month = unit.validFrom().isAfter(question.cutOff())
                ? question.calendar().monthOf(unit.validFrom())
                : question.calendar().monthOf(unit.validTo()).minus(1);
        return links.with(Period.of(month)).with(Boundaries.AS_REPORTED);
    }

    public String overview() {
        return address("", Map.of());
    }

    public String indicators() {
        return address("indicators", Map.of());
    }

    public String indicator(IndicatorCode code) {
        return address("indicators/" + code.value(), Map.of());
    }

    /** The indicator with the units of one outcome picked out. */
    public String indicator(IndicatorCode code, Outcome outcome) {
        return address("indicators/" + code.value(), Map.of(OUTCOME, DashboardState.code(outcome)));
    }

    public String units() {
        return address("units", Map.of());
    }

    public String unit(UnitVersion unit) {
        return address(unitPath(unit), Map.of());
    }

    /** The unit with one indicator's history in front. */
    public String unit(UnitVersion unit, IndicatorCode focus) {
        return address(unitPath(unit), Map.of(FOCUS, focus.value()));
    }

    /** What changed since the moment the choices ask about. */
    public String revisions() {
        return address("changes", Map.of());
    }

    public String compare(CompareChoice choice) {
        return address(COMPARE, choice.parameters());
    }

    public String letters(RegisterChoice choice) {
        return address("letters", choice.parameters());
    }

    /** The path of a unit's page, whatever its code is made of. */
    public static String unitPath(UnitVersion unit) {
        return "units/" + encoded(unit.code());
    }

    /** The same screen, whichever it is, with other choices. */
    public String same(String path, Map<String, String> own) {
        return address(path, own);
    }

    /** To one month alone, whatever is cumulated here. */
    public Links ofMonth(Month month) {
        return with(Period.of(month)).with(Mode.IN_PERIOD);
    }

    public Links with(Period period) {
        return new Links(choices.with(period));
    }

    public Links with(Mode mode) {
        return new Links(choices.with(mode));
    }

    public Links with(Comparison comparison) {
        return new Links(choices.with(comparison));
    }

    public Links with(UnitGroup group) {
        return new Links(choices.with(group));
    }

    public Links with(AsOf asOf) {
        return new Links(choices.with(asOf));
    }

    public Links with(Boundaries boundaries) {
        return new Links(choices.with(boundaries));
    }

    /** The query parameters of a screen with some of its own. */
    public Map<String, String> parameters(Map<String, String> own) {
        var parameters = new LinkedHashMap<>(DashboardState.parameters(choices));
        parameters.putAll(own);
        return parameters;
    }

    private String address(String path, Map<String, String> own) {
        var parameters = parameters(own);
        if (parameters.isEmpty()) {
            return path;
        }
        return parameters.entrySet().stream()
                .map(parameter -> parameter.getKey() + "=" + encoded(parameter.getValue()))
                .collect(Collectors.joining("&", path + "?", ""));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
