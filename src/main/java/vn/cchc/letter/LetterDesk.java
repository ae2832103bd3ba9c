package vn.cchc.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.access.Requires;
import vn.cchc.access.Right;
import vn.cchc.change.TriedAgain;
import vn.cchc.journal.Deed;
import vn.cchc.journal.NewEntry;
import vn.cchc.period.Month;
import vn.cchc.place.UnitId;

/**
 * Where a unit's register is kept: entries are added, corrected and voided, never deleted. Each change is in the
 * journal, and the figures that come from the register follow at once.
 *
 * <p>Throws {@link RefusedLetterException} for an entry that breaks the rules; nothing of it is kept then.
 */
@Service
@TriedAgain
public class LetterDesk {

    private static final long NO_ENTRY = -1;

    private final StoredLetters letters;
    private final LetterNumbersQuery numbers;
    private final CurrentLetterRules rules;
    private final ReportedMonths reports;
    private final RegisterNews news;

    LetterDesk(
            StoredLetters letters,
            LetterNumbersQuery numbers,
            CurrentLetterRules rules,
            ReportedMonths reports,
            RegisterNews news) {
        this.letters = letters;
        this.numbers = numbers;
        this.rules = rules;
        this.reports = reports;
        this.news = news;
    }

    /** An entry as it would have been typed; empty where the unit has no such entry, or it is voided. */
    @Requires(Right.KEEP_LETTERS)
    @Transactional(readOnly = true)
    public Optional<NewLetter> find(UnitId unit, long id) {
        return letters.findByIdAndUnitId(id, unit.value())
                .filter(letter -> !letter.isVoided())
                .map(StoredLetter::typed);
    }

    /** The id of the entry that has this number in the year and type of a letter. */
    @Requires(Right.KEEP_LETTERS)
    @Transactional(readOnly = true)
    public Optional<Long> findNumbered(UnitId unit, NewLetter letter, int number) {
        var day = letter.handedOn();
        return day == null
                ? Optional.empty()
                : rules.rules()
                        .occasion(letter)
                        .flatMap(occasion -> letters.findByUnitIdAndYearAndTypeCodeAndNumber(
                                unit.value(), day.getYear(), occasion.type(), number))
                        .flatMap(entry -> Optional.ofNullable(entry.id()));
    }

    /** The late dossiers and apologies of a day's month; empty while its report is not approved. */
    @Requires(Right.KEEP_LETTERS)
    @Transactional(readOnly = true)
    public Optional<LateDossiers> lateDossiers(UnitId unit, LocalDate day, Optional<Long> except) {
        return reports.lateDossiers(unit, rules.rules().monthOf(day), day, except);
    }

    /**
     * @param grounds what was answered to {@link LetterProblem#MONTH_APPROVED} and {@link LetterProblem#MORE_THAN_LATE}
     * @return the number it got or has
     */
    @Requires(Right.KEEP_LETTERS)
    @Transactional
    public int enter(UnitId unit, NewLetter letter, Grounds grounds) {
        numbers.lock(unit);
        var rule = rules.held();
        var problems = new ArrayList<>(rule.problems(unit, letter));
        ReportedMonths.aboutReason(grounds.reason(), false).ifPresent(problems::add);
        refuse(problems);
        var day = Objects.requireNonNull(letter.handedOn());
        var occasion = rule.occasion(letter).orElseThrow();
        int next = numbers.next(unit, day.getYear(), occasion.type());
        refuse(LetterRules.problemsOfNumber(letter, next));
        int number = letter.number().orElse(next);
        var entry = StoredLetter.of(null, unit, occasion, number, letter, day, rule.monthOf(day));
        refuse(clashes(entry));
        var reason = asked(entry, List.of(rule.monthOf(day)), grounds);
        letters.save(entry.afterApproval(reason.orElse(null)));
        news.tell(NewEntry.of(Deed.LETTER_ENTERED, unit, subject(entry)).because(reason.orElse("")));
        return number;
    }

    /**
     * Replaces what an entry says; the database remembers what it said. Type, year and number stay.
     *
     * @param grounds as for a new one; a reason is also asked for where its former month is approved
     */
    @Requires(Right.KEEP_LETTERS)
    @Transactional
    public void correct(UnitId unit, long id, NewLetter letter, Grounds grounds) {
        numbers.lock(unit);
        var rule = rules.held();
        var former = standing(unit, id);
        var problems = new ArrayList<>(rule.problems(unit, letter));
        if (former.handedOn().equals(letter.handedOn())) {
            // It was entered before the balance was, and a word of it may be put right.
            problems.remove(LetterProblem.DAY_IN_BALANCE);
        }
        problems.addAll(rule.problemsOfCorrection(letter, former));
        ReportedMonths.aboutReason(grounds.reason(), false).ifPresent(problems::add);
        refuse(problems);
        var day = Objects.requireNonNull(letter.handedOn());
        var occasion = rule.occasion(letter).orElseThrow();
        refuse(LetterRules.problemsOfNumber(letter, numbers.next(unit, day.getYear(), occasion.type())));
        int number = letter.number().orElse(former.number());
        var entry = StoredLetter.of(id, unit, occasion, number, letter, day, rule.monthOf(day));
        refuse(clashes(entry));
        var reason = asked(entry, List.of(Month.ofKey(former.month()), rule.monthOf(day)), grounds);
        letters.save(entry.afterApproval(reason.orElse(null)));
        news.tell(NewEntry.of(Deed.LETTER_CORRECTED, unit, subject(entry)).because(reason.orElse("")));
    }

    /** From now on the entry is listed with the reason and counted nowhere. Its number is not given again. */
    @Requires(Right.KEEP_LETTERS)
    @Transactional
    public void strike(UnitId unit, long id, String reason) {
        refuse(LetterRules.problemsOfVoiding(reason));
        numbers.lock(unit);
        var former = standing(unit, id);
        var rule = rules.rules();
        refuse(rule.problemsOfMonth(former));
        boolean approved = reports.isApproved(unit, List.of(Month.ofKey(former.month())));
        letters.save(former.voided(rule.today(), reason.strip()).afterApproval(approved ? reason.strip() : null));
        news.tell(NewEntry.of(Deed.LETTER_VOIDED, unit, subject(former)).because(reason));
    }

    /** Why it is written although a month of it is approved; empty where none is. */
    private Optional<String> asked(StoredLetter entry, List<Month> months, Grounds grounds) {
        boolean approved = reports.isApproved(new UnitId(entry.unitId()), months);
        refuse(reports.questions(entry, approved, grounds));
        return approved ? Optional.of(grounds.reason()) : Optional.empty();
    }

    private StoredLetter standing(UnitId unit, long id) {
        var found = letters.findByIdAndUnitId(id, unit.value());
        refuse(found.map(letter -> letter.isVoided() ? List.of(LetterProblem.VOIDED) : List.<LetterProblem>of())
                .orElse(List.of(LetterProblem.GONE)));
        return found.orElseThrow();
    }

    /** What other entries of the unit forbid. */
    private List<LetterProblem> clashes(StoredLetter entry) {
        long except = entry.id() == null ? NO_ENTRY : entry.id();
        var problems = new ArrayList<LetterProblem>();
        if (letters.existsByUnitIdAndYearAndTypeCodeAndNumberAndIdNot(
                entry.unitId(), entry.year(), entry.typeCode(), entry.number(), except)) {
            problems.add(LetterProblem.NUMBER_TAKEN);
        }
        var dossier = entry.dossierCode();
        if (dossier != null
                && entry.occasionCode().equals(Occasion.LATE_DOSSIER)
                && letters.existsByUnitIdAndDossierCodeAndVoidedOnIsNullAndIdNot(entry.unitId(), dossier, except)) {
            problems.add(LetterProblem.DOSSIER_APOLOGISED);
        }
        return problems;
    }

    /** "CONGRATULATION 31/2017 · MARRIAGE · 2017-08-07". */
    private static String subject(StoredLetter entry) {
        return "%s %d/%d · %s · %s"
                .formatted(entry.typeCode(), entry.number(), entry.year(), entry.occasionCode(), entry.handedOn());
    }

    private static void refuse(List<LetterProblem> problems) {
        if (!problems.isEmpty()) {
            throw new RefusedLetterException(problems);
        }
    }
}
