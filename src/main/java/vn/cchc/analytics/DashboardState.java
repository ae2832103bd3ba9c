package vn.cchc.analytics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.cchc.period.AsOf;
import vn.cchc.period.Comparison;
import vn.cchc.period.Mode;
import vn.cchc.period.Period;
import vn.cchc.place.Boundaries;
import vn.cchc.place.UnitGroup;

/**
 * A screen's state as it stands in the address. Reading never fails: a value nobody knows falls back to the default
 * and is named among the problems, so that the screen can say so.
 */
public record DashboardState(Choices choices, List<Problem> problems) {

    /** A value of the address that means nothing, as it was typed. */
    public record Problem(String parameter, String value) {}

    static final String PERIOD = "period";
    static final String MODE = "mode";
    static final String COMPARISON = "compare";
    static final String GROUP = "kind";
    /** Query parameter of the moment whose knowledge is asked for. */
    public static final String AS_OF = "as-of";

    static final String BOUNDARIES = "boundaries";

    /** Everything an address says of it; going from one screen to another keeps them. */
    public static final Set<String> PARAMETERS = Set.of(PERIOD, MODE, COMPARISON, GROUP, AS_OF, BOUNDARIES);

    public DashboardState {
        problems = List.copyOf(problems);
    }

    /** Reads the query parameters it knows and passes over the others, which belong to single screens. */
    public static DashboardState parse(Map<String, List<String>> parameters) {
        var problems = new ArrayList<Problem>();
        var period = read(parameters, PERIOD, Period::parse, problems);
        var mode = read(parameters, MODE, value -> find(Mode.values(), value), problems);
        var comparison = read(parameters, COMPARISON, DashboardState::comparison, problems);
        var group = read(parameters, GROUP, value -> find(UnitGroup.values(), value), problems);
        var asOf = read(parameters, AS_OF, AsOf::parse, problems);
        var boundaries = read(parameters, BOUNDARIES, value -> find(Boundaries.values(), value), problems);
        var choices = new Choices(
                period,
                mode.orElse(Choices.DEFAULT.mode()),
                comparison.orElse(Choices.DEFAULT.comparison()),
                group.orElse(Choices.DEFAULT.group()),
                asOf.orElse(Choices.DEFAULT.asOf()),
                boundaries.orElse(Choices.DEFAULT.boundaries()));
        return new DashboardState(choices, problems);
    }

    /** The query parameters that say these choices; defaults are left out, so that plain screens have plain addresses. */
    public static Map<String, String> parameters(Choices choices) {
        var parameters = new LinkedHashMap<String, String>();
        choices.period().ifPresent(period -> parameters.put(PERIOD, period.code()));
        put(parameters, MODE, choices.mode(), Choices.DEFAULT.mode());
        if (!choices.comparison().equals(Choices.DEFAULT.comparison())) {
            parameters.put(COMPARISON, code(choices.comparison()));
        }
        put(parameters, GROUP, choices.group(), Choices.DEFAULT.group());
        if (!choices.asOf().isNow()) {
            parameters.put(AS_OF, choices.asOf().code());
        }
        put(parameters, BOUNDARIES, choices.boundaries(), Choices.DEFAULT.boundaries());
        return parameters;
    }

    /** A usual comparison by its name, a chosen period by its code. */
    private static Optional<Comparison> comparison(String code) {
        return Comparison.USUAL.stream()
                .filter(usual -> code(usual).equals(code))
                .findFirst()
                .or(() -> Period.parse(code).map(Comparison::with));
    }

    private static String code(Comparison comparison) {
        var chosen = comparison.chosen();
        return chosen == null ? code(comparison.kind()) : chosen.code();
    }

    private static <E extends Enum<E>> void put(Map<String, String> parameters, String name, E value, E usual) {
        if (value != usual) {
            parameters.put(name, code(value));
        }
    }

    /** The outcome an indicator page is asked to pick out; empty for none and for anything unknown. */
    public static Optional<Outcome> outcome(String code) {
        return find(Outcome.values(), code);
    }

    /** How an address writes a value of a closed list. */
    public static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> Optional<E> find(E[] values, String code) {
        return Stream.of(values).filter(value -> code(value).equals(code)).findFirst();
    }

    private static <T> Optional<T> read(
            Map<String, List<String>> parameters,
            String name,
            Function<String, Optional<T>> reader,
            List<Problem> problems) {
        var texts = parameters.getOrDefault(name, List.of());
        if (texts.isEmpty()) {
            return Optional.empty();
        }
        var value = reader.apply(texts.getFirst());
        if (value.isEmpty()) {
            problems.add(new Problem(name, texts.getFirst()));
        }
        return value;
    }
}
