package vn.cchc.annotation.ui;

import com.vaadin.flow.router.QueryParameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.cchc.annotation.Annotation;
import vn.cchc.annotation.Surroundings;
import vn.cchc.indicator.Indicator;
import vn.cchc.indicator.IndicatorCode;
import vn.cchc.period.AsOf;
import vn.cchc.period.Period;
import vn.cchc.place.UnitVersion;

/**
 * Where notes lead, relative to the root; every address keeps the period and the filters that the list was opened with,
 * so that they are still there on the figures' screens and on the way back.
 *
 * @param kept query parameters that stay, as they were typed
 */
record NoteAddresses(Map<String, String> kept) {

    static final String NOTES = "notes";

    /** Query parameter of the note to correct. */
    static final String NOTE = "note";

    static final String AS_OF = "as-of";

    /** Only units of their own time are told before they ended. */
    private static final String BOUNDARIES = "boundaries";

    private static final String PERIOD = "period";

    /** The parameters of the figures' screens. */
    static final Set<String> KEPT = Set.of(PERIOD, "mode", "compare", "kind", AS_OF, BOUNDARIES);

    NoteAddresses {
        kept = Map.copyOf(kept);
    }

    static NoteAddresses of(QueryParameters parameters) {
        var kept = new HashMap<String, String>();
        KEPT.forEach(name -> parameters.getSingleParameter(name).ifPresent(value -> kept.put(name, value)));
        return new NoteAddresses(kept);
    }

    /** The list as it was known at another moment. */
    NoteAddresses with(AsOf asOf) {
        var other = new HashMap<>(kept);
        other.remove(AS_OF);
        if (!asOf.isNow()) {
            other.put(AS_OF, asOf.code());
        }
        return new NoteAddresses(other);
    }

    String list() {
        return address(NOTES, Map.of());
    }

    String correctionOf(Annotation note) {
        return address(NOTES, Map.of(NOTE, String.valueOf(note.id())));
    }

    /**
     * The unit's page, with the indicator's history in front where the note is about one. Of a unit that is gone there
     * is a page in its own time alone, so that its address leads to the month of the note.
     */
    String unitOf(Annotation note, UnitVersion unit, Surroundings around) {
        var own = new LinkedHashMap<String, String>();
        note.indicator().map(IndicatorCode::value).ifPresent(code -> own.put("indicator", code));
        var page = "units/" + encoded(unit.code());
        if (!around.isGone(unit)) {
            return address(page, own);
        }
        own.put(PERIOD, Period.of(around.units().calendar().monthOf(note.on())).code());
        var reported = new HashMap<>(kept);
        reported.remove(BOUNDARIES);
        return new NoteAddresses(reported).address(page, own);
    }

    String indicator(Indicator indicator) {
        return address("indicators/" + indicator.code(), Map.of());
    }

    /** In a fixed order, so that an address is the same whoever writes it. */
    private String address(String path, Map<String, String> own) {
        var parameters = new TreeMap<>(kept);
        parameters.putAll(own);
        var query = parameters.entrySet().stream()
                .map(parameter -> parameter.getKey() + "=" + encoded(parameter.getValue()))
                .toList();
        return query.isEmpty() ? path : path + "?" + String.join("&", query);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
