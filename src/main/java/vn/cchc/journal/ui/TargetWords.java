package vn.cchc.journal.ui;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.cchc.journal.JournalEntry;
import vn.cchc.journal.SubjectNames.Kind;
import vn.cchc.journal.SubjectNames.Name;
import vn.cchc.place.UnitKind;

/**
 * Targets: "95% (gần đạt từ 93%) → 97% (gần đạt từ 95%), từ 15/8/2017" for "0.95 ± 0.02 → 0.97 ± 0.02 · 2017-08-15 …".
 * Whether a number is a percentage and on which side of it is near, the indicator says.
 */
record TargetWords(NamedThings things) implements DeedWords {

    private static final Pattern GOAL = Pattern.compile("(-?\\d+(?:\\.\\d+)?) ± (\\d+(?:\\.\\d+)?)");
    private static final Pattern SCOPE = Pattern.compile("(\\S+)(?: ([A-Z_]+))?");
    private static final String GOAL_SIGN = "(exempt|–|\\S+ ± \\S+)";
    private static final String DAY = "(\\d{4}-\\d{2}-\\d{2})";
    private static final Pattern SET =
            Pattern.compile(GOAL_SIGN + " → " + GOAL_SIGN + " · " + DAY + " …(?: " + DAY + ")?(?: · (.*))?");
    private static final Pattern ENDED = Pattern.compile(GOAL_SIGN + " · … " + DAY + "(?: · (.*))?");
    private static final Pattern WITHDRAWN = Pattern.compile(GOAL_SIGN + " · " + DAY);

    @Override
    public String subject(JournalEntry entry) {
        var match = SCOPE.matcher(entry.subject());
        if (!match.matches()) {
            return entry.subject();
        }
        var indicator = things.indicator(match.group(1));
        return Optional.ofNullable(match.group(2))
                .flatMap(UnitWords::kind)
                .map(kind -> wording().get("target.kind", indicator, kindName(kind)))
                .orElse(indicator);
    }

    private String kindName(UnitKind kind) {
        return wording()
                .texts()
                .get("analytics.kind-name." + kind.name())
                .toLowerCase(wording().texts().locale());
    }

    @Override
    public String detail(JournalEntry entry) {
        var indicator = things.find(Kind.INDICATOR, entry.subject().split(" ")[0]);
        return switch (entry.deed()) {
            case TARGET_SET -> set(entry.detail(), indicator);
            case TARGET_ENDED -> ended(entry.detail(), indicator);
            default -> withdrawn(entry.detail(), indicator);
        };
    }

    private String set(String detail, Optional<Name> indicator) {
        var match = SET.matcher(detail);
        if (!match.matches()) {
            return detail;
        }
        var from = things.day(match.group(3));
        var days = match.group(4) == null
                ? wording().get("from", from)
                : wording().get("from-to", from, things.day(match.group(4)));
        var was = match.group(1);
        var goals = was.equals("–")
                ? goal(match.group(2), indicator)
                : goal(was, indicator) + " → " + goal(match.group(2), indicator);
        return wording().because(goals + ", " + days, match.group(5));
    }

    private String ended(String detail, Optional<Name> indicator) {
        var match = ENDED.matcher(detail);
        return match.matches()
                ? wording()
                        .because(
                                goal(match.group(1), indicator) + ", "
                                        + wording().get("to", things.day(match.group(2))),
                                match.group(3))
                : detail;
    }

    private String withdrawn(String detail, Optional<Name> indicator) {
        var match = WITHDRAWN.matcher(detail);
        return match.matches()
                ? goal(match.group(1), indicator) + ", " + wording().get("from", things.day(match.group(2)))
                : detail;
    }

    private String goal(String sign, Optional<Name> indicator) {
        var match = GOAL.matcher(sign);
        if (!match.matches()) {
            return sign.equals("exempt") ? wording().get("target.exempt") : sign;
        }
        var kind = indicator.map(Name::kind).orElse("");
        boolean lowerIsBetter =
                indicator.filter(name -> name.mark().equals("DOWN")).isPresent();
        var value = new BigDecimal(match.group(1));
        var band = new BigDecimal(match.group(2));
        if (band.signum() == 0) {
            return number(value, kind);
        }
        var near = number(lowerIsBetter ? value.add(band) : value.subtract(band), kind);
        return wording().get(lowerIsBetter ? "target.near.down" : "target.near.up", number(value, kind), near);
    }

    private String number(BigDecimal value, String kind) {
        return switch (kind) {
            case "RATIO", "YES_NO" -> wording().percent(value);
            default -> wording().number(value);
        };
    }

    private JournalWording wording() {
        return things.wording();
    }
}
