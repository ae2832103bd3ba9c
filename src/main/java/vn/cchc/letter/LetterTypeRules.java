package vn.cchc.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.cchc.indicator.MeasureEntry;
import vn.cchc.indicator.MeasureSource;
import vn.cchc.letter.LetterTypeEntry.OccasionEntry;
import vn.cchc.letter.LetterTypeEntry.Written;
import vn.cchc.privacy.Remark;

/**
 * What a letter type, or an occasion, must be to be kept.
 *
 * @param known every type there is, ended ones included
 */
public record LetterTypeRules(List<LetterTypeEntry> known, List<MeasureEntry> measures, LocalDate today) {

    private static final int LONGEST_NAME = 100;
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,19}");
    private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{Nd}]{0,9}");

    public LetterTypeRules {
        known = List.copyOf(known);
        measures = List.copyOf(measures);
    }

    public Optional<LetterTypeEntry> findType(String code) {
        return known.stream().filter(entry -> entry.type().code().equals(code)).findFirst();
    }

    public Optional<OccasionEntry> findOccasion(String code) {
        return occasions().filter(entry -> entry.occasion().code().equals(code)).findFirst();
    }

    private Stream<OccasionEntry> occasions() {
        return known.stream().flatMap(type -> type.occasions().stream());
    }

    /** What there is of it now; empty where it is new. */
    public Optional<NewLetterType> former(NewLetterType typed) {
        return typed.isOccasion()
                ? findOccasion(typed.code()).map(NewLetterType::of)
                : findType(typed.code()).map(entry -> NewLetterType.of(entry.type()));
    }

    public List<LetterTypeProblem> problemsOfNew(NewLetterType typed) {
        var problems = new ArrayList<LetterTypeProblem>();
        if (!CODE.matcher(typed.code()).matches()) {
            problems.add(LetterTypeProblem.CODE_WRONG);
        } else if (former(typed).isPresent()) {
            problems.add(LetterTypeProblem.CODE_TAKEN);
        }
        if (typed.type().filter(type -> findType(type).isEmpty()).isPresent()) {
            problems.add(LetterTypeProblem.TYPE_GONE);
        }
        common(typed, problems);
        measure(typed, problems);
        return problems;
    }

    public List<LetterTypeProblem> problemsOfCorrection(NewLetterType typed) {
        var former = former(typed);
        if (former.isEmpty()) {
            return List.of(LetterTypeProblem.GONE);
        }
        var problems = new ArrayList<LetterTypeProblem>();
        common(typed, problems);
        boolean written = written(typed).newest().isPresent();
        if (written && !former.get().abbreviation().equals(typed.abbreviation())) {
            problems.add(LetterTypeProblem.ABBREVIATION_FIXED);
        }
        if (!former.get().measure().equals(typed.measure())) {
            if (written) {
                problems.add(LetterTypeProblem.MEASURE_FIXED);
            } else {
                measure(typed, problems);
            }
        }
        return problems;
    }

    /** @param lastDay the last one on which a letter may be handed over */
    public List<LetterTypeProblem> problemsOfEnd(NewLetterType kept, LocalDate lastDay) {
        return written(kept).newest().filter(lastDay::isBefore).isPresent()
                ? List.of(LetterTypeProblem.LETTERS_LATER)
                : List.of();
    }

    /** What it counts into has to go on as well. */
    public List<LetterTypeProblem> problemsOfResuming(NewLetterType kept) {
        var former = former(kept);
        if (former.isEmpty()) {
            return List.of(LetterTypeProblem.GONE);
        }
        var problems = new ArrayList<LetterTypeProblem>();
        measure(former.get(), problems);
        return problems;
    }

    private Written written(NewLetterType typed) {
        return typed.isOccasion()
                ? findOccasion(typed.code()).map(OccasionEntry::letters).orElse(Written.NOTHING)
                : findType(typed.code()).map(LetterTypeEntry::letters).orElse(Written.NOTHING);
    }

    private void common(NewLetterType typed, List<LetterTypeProblem> problems) {
        new Remark(typed.name())
                .flaw(1, LONGEST_NAME)
                .map(LetterTypeRules::ofName)
                .ifPresent(problems::add);
        new Remark(typed.nameEn())
                .flaw(1, LONGEST_NAME)
                .map(LetterTypeRules::ofEnglishName)
                .ifPresent(problems::add);
        if (others(typed).anyMatch(other -> other.name().equalsIgnoreCase(typed.name()))) {
            problems.add(LetterTypeProblem.NAME_TAKEN);
        }
        if (!typed.isOccasion()) {
            var abbreviation = Alike.form(typed.abbreviation());
            if (!ABBREVIATION.matcher(typed.abbreviation()).matches()) {
                problems.add(LetterTypeProblem.ABBREVIATION_WRONG);
            } else if (others(typed)
                    .anyMatch(other -> Alike.form(other.abbreviation()).equals(abbreviation))) {
                problems.add(LetterTypeProblem.ABBREVIATION_TAKEN);
            }
        }
    }

    /** The other types, or the other occasions. */
    private Stream<NewLetterType> others(NewLetterType typed) {
        var all = typed.isOccasion()
                ? occasions().map(NewLetterType::of)
                : known.stream().map(entry -> NewLetterType.of(entry.type()));
        return all.filter(other -> !other.code().equals(typed.code()));
    }

    /** Occasions may share a measure; a type shares its own with nobody. */
    private void measure(NewLetterType typed, List<LetterTypeProblem> problems) {
        if (typed.measure().isEmpty()) {
            if (!typed.isOccasion()) {
                problems.add(LetterTypeProblem.MEASURE_MISSING);
            }
            return;
        }
        boolean suits = measures.stream()
                .anyMatch(entry -> entry.code().value().equals(typed.measure())
                        && entry.measure().source() == MeasureSource.REGISTER
                        && !entry.isEndedOn(today));
        if (!suits) {
            problems.add(LetterTypeProblem.MEASURE_UNSUITABLE);
        } else if (feeders(typed).anyMatch(typed.measure()::equals)) {
            problems.add(LetterTypeProblem.MEASURE_TAKEN);
        }
    }

    private Stream<String> feeders(NewLetterType typed) {
        var types = known.stream()
                .filter(entry -> typed.isOccasion() || !entry.type().code().equals(typed.code()))
                .map(entry -> entry.type().measure().value());
        var occasions = occasions().map(NewLetterType::of).map(NewLetterType::measure);
        return typed.isOccasion() ? types : Stream.concat(types, occasions);
    }

    private static LetterTypeProblem ofName(Remark.Flaw flaw) {
        return switch (flaw) {
            case MISSING -> LetterTypeProblem.NAME_MISSING;
            case TOO_LONG -> LetterTypeProblem.NAME_TOO_LONG;
            case PERSONAL -> LetterTypeProblem.NAME_PERSONAL;
        };
    }

    private static LetterTypeProblem ofEnglishName(Remark.Flaw flaw) {
        return switch (flaw) {
            case MISSING -> LetterTypeProblem.NAME_EN_MISSING;
            case TOO_LONG -> LetterTypeProblem.NAME_EN_TOO_LONG;
            case PERSONAL -> LetterTypeProblem.NAME_EN_PERSONAL;
        };
    }
}
