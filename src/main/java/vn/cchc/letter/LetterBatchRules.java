package vn.cchc.letter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.cchc.letter.LetterVerdict.Fresh;
import vn.cchc.letter.LetterVerdict.Refused;
import vn.cchc.letter.LetterVerdict.There;

/**
 * Judges the letters of a file together: each by the rules of the register, and all against what stands there and against
 * each other. A letter without a number that says what an entry says may be another one of that day: births of one day are
 * common. It is there already only where this very file was entered before, one entry for one letter.
 */
final class LetterBatchRules {

    /** What numbers run by. */
    private record Series(long unit, int year, String type) {}

    /** A letter that is in order by itself. */
    private record Sound(int place, Series series, LetterCandidate candidate) {
        Optional<Integer> number() {
            return candidate.letter().number();
        }
    }

    private final LetterRules rules;
    private final boolean knownFile;
    private final Map<Series, TreeMap<Integer, EnteredLetter>> entered = new HashMap<>();
    private final Map<String, Integer> apologised = new HashMap<>();
    private final Map<Series, Map<Integer, Integer>> given = new HashMap<>();

    /**
     * @param knownFile whether the file was entered before
     * @param apologies dossiers of apologies that count, in front of each its unit's id: "7 H25834-0713"
     */
    LetterBatchRules(LetterRules rules, List<EnteredLetter> register, Set<String> apologies, boolean knownFile) {
        this.rules = rules;
        this.knownFile = knownFile;
        register.forEach(letter -> entered.computeIfAbsent(
                        new Series(letter.unit(), letter.year(), letter.type()), first -> new TreeMap<>())
                .put(letter.number(), letter));
        apologies.forEach(dossier -> apologised.put(Alike.form(dossier), -1));
    }

    /** As many verdicts as letters, in their order. */
    List<LetterVerdict> judge(List<LetterCandidate> letters) {
        var verdicts = new ArrayList<LetterVerdict>();
        var sound = new ArrayList<Sound>();
        for (int place = 0; place < letters.size(); place++) {
            var candidate = letters.get(place);
            var problems = rules.problems(candidate.unit(), candidate.letter());
            if (problems.isEmpty()) {
                sound.add(new Sound(place, series(candidate), candidate));
            }
            verdicts.add(problems.isEmpty() ? new Fresh(0) : new Refused(problems.getFirst(), null));
        }
        var far = far(sound);
        sound.stream()
                .filter(letter -> letter.number().isPresent())
                .forEach(letter -> verdicts.set(letter.place(), numbered(letter, far)));
        var unnumbered =
                sound.stream().filter(letter -> letter.number().isEmpty()).toList();
        var matched = matched(unnumbered);
        if (knownFile) {
            matched.forEach((place, there) -> verdicts.set(place, new There(there)));
        }
        number(unnumbered, matched, verdicts);
        return verdicts;
    }

    private Series series(LetterCandidate candidate) {
        var type = rules.occasion(candidate.letter()).orElseThrow().type();
        int year = Objects.requireNonNull(candidate.letter().handedOn()).getYear();
        return new Series(candidate.unit().value(), year, type);
    }

    private TreeMap<Integer, EnteredLetter> entered(Series series) {
        return entered.getOrDefault(series, new TreeMap<>());
    }

    /** Places of numbers far beyond the one before them, file and register taken together. */
    private Set<Integer> far(List<Sound> sound) {
        var bySeries = sound.stream()
                .filter(letter -> letter.number().isPresent())
                .collect(Collectors.groupingBy(Sound::series));
        return bySeries.entrySet().stream()
                .flatMap(series -> far(series.getKey(), series.getValue()).stream())
                .collect(Collectors.toSet());
    }

    private List<Integer> far(Series series, List<Sound> letters) {
        var register = entered(series);
        int last = register.isEmpty() ? 0 : register.lastKey();
        var far = new ArrayList<Integer>();
        var ascending = letters.stream()
                .sorted(Comparator.comparing(letter -> letter.number().orElseThrow()))
                .toList();
        for (var letter : ascending) {
            int number = letter.number().orElseThrow();
            if (last > 0 && number > last + LetterRules.FARTHEST_NUMBER + 1) {
                far.add(letter.place());
            } else {
                last = Math.max(last, number);
            }
        }
        return far;
    }

    private LetterVerdict numbered(Sound letter, Set<Integer> far) {
        int number = letter.number().orElseThrow();
        var twin =
                given.computeIfAbsent(letter.series(), first -> new HashMap<>()).putIfAbsent(number, letter.place());
        if (twin != null) {
            return new Refused(LetterProblem.NUMBER_TAKEN, twin);
        }
        var there = entered(letter.series()).get(number);
        if (there != null && !there.voided() && there.says(letter.candidate().letter())) {
            return new There(number);
        }
        if (there != null && !there.reusable()) {
            return new Refused(LetterProblem.NUMBER_TAKEN, null);
        }
        if (far.contains(letter.place())) {
            return new Refused(LetterProblem.NUMBER_FAR, null);
        }
        return apologyTwice(letter).orElseGet(() -> new Fresh(number));
    }

    private Optional<LetterVerdict> apologyTwice(Sound letter) {
        var typed = letter.candidate().letter();
        if (!typed.occasion().equals(Occasion.LATE_DOSSIER)) {
            return Optional.empty();
        }
        var before =
                apologised.putIfAbsent(Alike.form(letter.series().unit() + " " + typed.dossierCode()), letter.place());
        return before == null
                ? Optional.empty()
                : Optional.of(new Refused(LetterProblem.DOSSIER_APOLOGISED, before < 0 ? null : before));
    }

    /** The entries that say what letters without a number say, one for one; none that a numbered letter stands for. */
    private Map<Integer, Integer> matched(List<Sound> unnumbered) {
        var matched = new HashMap<Integer, Integer>();
        var taken = new HashMap<Series, Set<Integer>>();
        for (var letter : unnumbered) {
            var used = taken.computeIfAbsent(
                    letter.series(),
                    series -> new HashSet<>(given.getOrDefault(series, Map.of()).keySet()));
            entered(letter.series()).values().stream()
                    .filter(there -> !there.voided() && !used.contains(there.number()))
                    .filter(there -> there.says(letter.candidate().letter()))
                    .findFirst()
                    .ifPresent(there -> {
                        used.add(there.number());
                        matched.put(letter.place(), there.number());
                    });
        }
        return matched;
    }

    /** The numbers after all that are given, in the file's order. */
    private void number(List<Sound> unnumbered, Map<Integer, Integer> alike, List<LetterVerdict> verdicts) {
        var next = new HashMap<Series, Integer>();
        for (var letter : unnumbered) {
            if (verdicts.get(letter.place()) instanceof Fresh) {
                var twice = apologyTwice(letter);
                if (twice.isPresent()) {
                    verdicts.set(letter.place(), twice.get());
                } else {
                    int number = next.merge(letter.series(), 1, (one, more) -> one + more);
                    verdicts.set(
                            letter.place(),
                            new Fresh(last(letter.series(), verdicts) + number, alike.get(letter.place())));
                }
            }
        }
    }

    /** The highest number of the register and of those the file gives itself. */
    private int last(Series series, List<LetterVerdict> verdicts) {
        var register = entered(series);
        int highest = register.isEmpty() ? 0 : register.lastKey();
        return given.getOrDefault(series, Map.of()).entrySet().stream()
                .filter(number -> !(verdicts.get(number.getValue()) instanceof Refused))
                .mapToInt(Map.Entry::getKey)
                .reduce(highest, Math::max);
    }
}
