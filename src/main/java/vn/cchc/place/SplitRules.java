package vn.cchc.place;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cchc.place.UnitChange.Heir;
import vn.cchc.place.UnitChange.Part;
import vn.cchc.place.UnitProblem.Kind;

/** Whether the parts of a unit make the whole of it: by shares that add up to exactly 1, or by no shares at all. */
record SplitRules(List<Part> parts) {

    /** As the database keeps a share. */
    private static final int MOST_DECIMALS = 8;

    List<UnitProblem> problems() {
        if (parts.size() < 2) {
            return List.of(UnitProblem.of(Kind.SPLIT_TOO_FEW));
        }
        var problems = new ArrayList<UnitProblem>();
        var there = parts.stream()
                .map(Part::heir)
                .filter(Heir.Existing.class::isInstance)
                .toList();
        if (there.stream().distinct().count() < there.size()) {
            problems.add(UnitProblem.of(Kind.HEIR_TWICE));
        }
        var shares = shares().toList();
        if (!shares.isEmpty() && shares.size() < parts.size()) {
            problems.addAll(each(Kind.SHARE_MISSING, part -> part.share() == null));
        } else if (shares.stream().anyMatch(SplitRules::isWrong)) {
            problems.addAll(each(Kind.SHARE_WRONG, part -> part.share() != null && isWrong(part.share())));
        } else if (!shares.isEmpty() && sum(shares).compareTo(BigDecimal.ONE) != 0) {
            problems.add(UnitProblem.of(Kind.SHARES_SUM, sum(shares)));
        }
        return problems;
    }

    private Stream<BigDecimal> shares() {
        return parts.stream().<@Nullable BigDecimal>map(Part::share).filter(Objects::nonNull);
    }

    private List<UnitProblem> each(Kind kind, Predicate<Part> wrong) {
        return IntStream.range(0, parts.size())
                .filter(i -> wrong.test(parts.get(i)))
                .mapToObj(i -> UnitProblem.of(kind).in(i))
                .toList();
    }

    private static boolean isWrong(BigDecimal share) {
        return share.signum() <= 0
                || share.compareTo(BigDecimal.ONE) >= 0
                || share.stripTrailingZeros().scale() > MOST_DECIMALS;
    }

    private static BigDecimal sum(List<BigDecimal> shares) {
        return shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
