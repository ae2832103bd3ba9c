package vn.cchc.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.cchc.period.Month;
import vn.cchc.place.UnitHistory;
import vn.cchc.place.UnitId;
import vn.cchc.privacy.PersonalWords;

/**
 * What an entry must be to be kept, judged by itself; what other entries forbid, the register says.
 *
 * @param ended by code the occasions that end, or whose type does, and the first day on which none is handed over
 * @param closed the months in which nothing changes any more
 * @param balances by type the last day that the district's opening balance covers
 */
record LetterRules(
        UnitHistory units,
        List<Occasion> occasions,
        Map<String, LocalDate> ended,
        Set<Month> closed,
        Map<String, LocalDate> balances,
        LocalDate today) {

    static final int LONGEST_SIGNER = 100;
    static final int LONGEST_DOSSIER = 40;
    static final int LONGEST_TEXT = 500;
    static final int LARGEST_NUMBER = 999_999;
    static final int MOST_DAYS_LATE = 3650;
    static final int FARTHEST_NUMBER = 100;

    /** Every reason against the entry; none if it can be kept. */
    List<LetterProblem> problems(UnitId unit, NewLetter letter) {
        var problems = new ArrayList<LetterProblem>();
        aboutDay(unit, letter).ifPresent(problems::add);
        if (occasion(letter).isEmpty()) {
            problems.add(LetterProblem.OCCASION_MISSING);
        } else if (isEnded(letter)) {
            problems.add(LetterProblem.OCCASION_ENDED);
        } else if (isInBalance(letter)) {
            problems.add(LetterProblem.DAY_IN_BALANCE);
        }
        if (letter.number()
                .filter(number -> number < 1 || number > LARGEST_NUMBER)
                .isPresent()) {
            problems.add(LetterProblem.NUMBER_WRONG);
        }
        if (letter.signerTitle().isEmpty()) {
            problems.add(LetterProblem.SIGNER_MISSING);
        }
        if (length(letter.signerTitle()) > LONGEST_SIGNER) {
            problems.add(LetterProblem.SIGNER_TOO_LONG);
        } else if (PersonalWords.findInTitle(letter.signerTitle()).isPresent()) {
            problems.add(LetterProblem.SIGNER_PERSONAL);
        }
        aboutDossier(letter, problems);
        aboutText(letter.reason(), LetterProblem.REASON_TOO_LONG, LetterProblem.REASON_PERSONAL)
                .ifPresent(problems::add);
        aboutText(letter.note(), LetterProblem.NOTE_TOO_LONG, LetterProblem.NOTE_PERSONAL)
                .ifPresent(problems::add);
        return problems;
    }

    /** A text that is too long is not looked through. */
    private static Optional<LetterProblem> aboutText(String text, LetterProblem tooLong, LetterProblem personal) {
        if (length(text) > LONGEST_TEXT) {
            return Optional.of(tooLong);
        }
        return PersonalWords.find(text).map(found -> personal);
    }

    /** A typing error would spoil the numbers that follow: a number far beyond the next one is refused. */
    static List<LetterProblem> problemsOfNumber(NewLetter letter, int next) {
        return letter.number()
                        .filter(number -> next > 1 && number > next + FARTHEST_NUMBER)
                        .isPresent()
                ? List.of(LetterProblem.NUMBER_FAR)
                : List.of();
    }

    /** What a correction may not change besides. */
    List<LetterProblem> problemsOfCorrection(NewLetter letter, StoredLetter former) {
        var problems = new ArrayList<>(problemsOfMonth(former));
        var day = letter.handedOn();
        if (day != null && day.getYear() != former.year()) {
            problems.add(LetterProblem.DAY_OF_ANOTHER_YEAR);
        }
        if (occasion(letter)
                .filter(occasion -> !occasion.type().equals(former.typeCode()))
                .isPresent()) {
            problems.add(LetterProblem.OCCASION_OF_ANOTHER_TYPE);
        }
        return problems;
    }

    /** Why an entry cannot be voided for this reason. */
    static List<LetterProblem> problemsOfVoiding(String reason) {
        if (reason.isBlank()) {
            return List.of(LetterProblem.VOID_REASON_MISSING);
        }
        if (length(reason) > LONGEST_TEXT) {
            return List.of(LetterProblem.VOID_REASON_TOO_LONG);
        }
        return PersonalWords.find(reason).isPresent() ? List.of(LetterProblem.VOID_REASON_PERSONAL) : List.of();
    }

    /** What stands in a closed month stays as it is. */
    List<LetterProblem> problemsOfMonth(StoredLetter former) {
        return closed.contains(Month.ofKey(former.month())) ? List.of(LetterProblem.MONTH_CLOSED) : List.of();
    }

    /** The reporting month a letter of that day counts in. */
    Month monthOf(LocalDate day) {
        return units.calendar().monthOf(day);
    }

    Optional<Occasion> occasion(NewLetter letter) {
        return occasions.stream()
                .filter(occasion -> occasion.code().equals(letter.occasion()))
                .findFirst();
    }

    private boolean isEnded(NewLetter letter) {
        var day = letter.handedOn();
        var end = ended.get(letter.occasion());
        return day != null && end != null && !day.isBefore(end);
    }

    /** Whether the opening balance counts it already. */
    private boolean isInBalance(NewLetter letter) {
        var day = letter.handedOn();
        var covered = occasion(letter).map(occasion -> balances.get(occasion.type()));
        return day != null && covered.filter(last -> !day.isAfter(last)).isPresent();
    }

    private Optional<LetterProblem> aboutDay(UnitId unit, NewLetter letter) {
        var day = letter.handedOn();
        if (day == null) {
            return Optional.of(LetterProblem.DAY_MISSING);
        }
        if (day.isAfter(today)) {
            return Optional.of(LetterProblem.DAY_TO_COME);
        }
        if (closed.contains(monthOf(day))) {
            return Optional.of(LetterProblem.MONTH_CLOSED);
        }
        return units.find(unit, day).isEmpty() ? Optional.of(LetterProblem.DAY_WITHOUT_UNIT) : Optional.empty();
    }

    private static void aboutDossier(NewLetter letter, List<LetterProblem> problems) {
        boolean late = letter.occasion().equals(Occasion.LATE_DOSSIER);
        var days = letter.daysLate();
        if (late && letter.dossierCode().isEmpty()) {
            problems.add(LetterProblem.DOSSIER_MISSING);
        }
        if (length(letter.dossierCode()) > LONGEST_DOSSIER) {
            problems.add(LetterProblem.DOSSIER_TOO_LONG);
        } else if (PersonalWords.findInCode(letter.dossierCode()).isPresent()) {
            problems.add(LetterProblem.DOSSIER_PERSONAL);
        }
        if (late && (days == null || days < 1 || days > MOST_DAYS_LATE)) {
            problems.add(LetterProblem.DAYS_LATE_MISSING);
        }
        if (!late && days != null) {
            problems.add(LetterProblem.DAYS_LATE_WITHOUT_DOSSIER);
        }
    }

    /** As the database counts. */
    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
