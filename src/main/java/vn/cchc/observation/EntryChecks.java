package vn.cchc.observation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.cchc.indicator.MeasureCode;
import vn.cchc.indicator.MeasureKind;
import vn.cchc.observation.Finding.Kind;
import vn.cchc.observation.Questionnaire.Item;

/** Judges typed numbers: each by itself, against the rules between them, and against what was reported before. */
record EntryChecks(Questionnaire questions, ReportedValues before) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Small numbers swing without meaning anything. */
    private static final BigDecimal STILL = BigDecimal.TEN;

    /** In the order of the form; a number that is no number of its kind is not held against others. */
    List<Finding> findings(Map<MeasureCode, BigDecimal> values) {
        var found = new ArrayList<Finding>();
        questions.items().forEach(item -> {
            var value = values.get(item.measure().code());
            if (value != null) {
                wrong(item, value)
                        .or(() -> jump(item, value))
                        .map(kind -> Finding.of(kind, item.measure().code()))
                        .ifPresent(found::add);
            }
        });
        found.addAll(broken(values));
        return List.copyOf(found);
    }

    /** Only what keeps a report from being handed in, without a look at the reports before. */
    List<Finding> refused(Map<MeasureCode, BigDecimal> values) {
        var found = new ArrayList<Finding>();
        questions.items().forEach(item -> {
            var value = values.get(item.measure().code());
            if (value != null) {
                wrong(item, value)
                        .map(kind -> Finding.of(kind, item.measure().code()))
                        .ifPresent(found::add);
            }
        });
        found.addAll(broken(values));
        return found;
    }

    private List<Finding> broken(Map<MeasureCode, BigDecimal> values) {
        var found = new ArrayList<Finding>();
        for (var rule : questions.rules()) {
            if (rule.applies(values) && !rule.holds(values)) {
                found.add(new Finding(
                        Kind.RULE,
                        rule.left().terms().getFirst().measure(),
                        rule,
                        EntryRule.side(rule.left(), values),
                        EntryRule.side(rule.right(), values)));
            }
        }
        return found;
    }

    private Optional<Kind> wrong(Item item, BigDecimal value) {
        var kind = item.measure().kind();
        if (kind == MeasureKind.YES_NO) {
            boolean yesOrNo = value.signum() == 0 || value.compareTo(BigDecimal.ONE) == 0;
            return yesOrNo ? Optional.empty() : Optional.of(Kind.NOT_YES_NO);
        }
        if (value.signum() < 0) {
            return Optional.of(Kind.NEGATIVE);
        }
        if (kind != MeasureKind.SCORE && value.stripTrailingZeros().scale() > 0) {
            return Optional.of(Kind.NOT_WHOLE);
        }
        if (isScoreByItself(item) && value.compareTo(HUNDRED) > 0) {
            return Optional.of(Kind.ABOVE_HUNDRED);
        }
        return value.compareTo(TypedNumber.LARGEST) > 0 ? Optional.of(Kind.TOO_LARGE) : Optional.empty();
    }

    /** Points added up over forms are bounded by a rule instead. */
    private boolean isScoreByItself(Item item) {
        return item.measure().kind() == MeasureKind.SCORE
                && questions.rules().stream()
                        .noneMatch(
                                rule -> rule.measures().contains(item.measure().code()));
    }

    /** Asked about, where it is far from every number it can be held against, of which there is one. */
    private Optional<Kind> jump(Item item, BigDecimal value) {
        var compared = Stream.of(before.previous(questions.month(), item), before.lastYear(questions.month(), item))
                .flatMap(Optional::stream)
                .toList();
        boolean far = !compared.isEmpty() && compared.stream().allMatch(other -> isFar(item, value, other));
        return far ? Optional.of(Kind.JUMP) : Optional.empty();
    }

    /** By more than ten, and by more than half of it; a yes that becomes a no. */
    private static boolean isFar(Item item, BigDecimal value, BigDecimal other) {
        if (item.measure().kind() == MeasureKind.YES_NO) {
            return value.compareTo(other) < 0;
        }
        var difference = value.subtract(other).abs();
        return difference.compareTo(STILL) > 0 && difference.add(difference).compareTo(other.abs()) > 0;
    }
}
