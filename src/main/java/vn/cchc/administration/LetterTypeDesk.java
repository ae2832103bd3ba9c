package vn.cchc.administration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.access.Requires;
import vn.cchc.access.Right;
import vn.cchc.indicator.MeasureLedger;
import vn.cchc.journal.Deed;
import vn.cchc.letter.LetterTypeEntry;
import vn.cchc.letter.LetterTypeLedger;
import vn.cchc.letter.LetterTypeProblem;
import vn.cchc.letter.LetterTypeRules;
import vn.cchc.letter.NewLetterType;
import vn.cchc.letter.RefusedLetterTypeException;

/**
 * Where letter types and their occasions are kept: added, corrected, put in order, ended and resumed, never deleted. Each
 * change is in the journal.
 *
 * <p>Throws {@link RefusedLetterTypeException} for what breaks the rules; nothing of it is kept then.
 */
@Service
public class LetterTypeDesk {

    private final LetterTypeLedger ledger;
    private final MeasureLedger measures;
    private final CatalogueDeeds deeds;
    private final Clock clock;

    LetterTypeDesk(LetterTypeLedger ledger, MeasureLedger measures, CatalogueDeeds deeds, Clock clock) {
        this.ledger = ledger;
        this.measures = measures;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** Every type and measure, and what they are to keep to. */
    @Requires(Right.KEEP_SETTINGS)
    @Transactional(readOnly = true)
    public LetterTypeRules known() {
        return rules();
    }

    @Requires(Right.KEEP_SETTINGS)
    @Transactional
    public void add(NewLetterType typed) {
        deeds.beginCatalogue();
        refuse(rules().problemsOfNew(typed));
        ledger.add(typed);
        deeds.tell(Deed.LETTER_TYPE_ADDED, typed.code(), typed.name());
    }

    @Requires(Right.KEEP_SETTINGS)
    @Transactional
    public void correct(NewLetterType typed) {
        deeds.beginCatalogue();
        var rules = rules();
        refuse(rules.problemsOfCorrection(typed));
        var former = rules.former(typed).orElseThrow();
        ledger.correct(typed);
        deeds.tell(
                Deed.LETTER_TYPE_CORRECTED,
                typed.code(),
                new Differences()
                        .add("name", former.name(), typed.name())
                        .add("name_en", former.nameEn(), typed.nameEn())
                        .add("abbreviation", former.abbreviation(), typed.abbreviation())
                        .add("measure", former.measure(), typed.measure())
                        .text());
    }

    /** From the day after on none is handed over; what was written stays in the register and in every count. */
    @Requires(Right.KEEP_SETTINGS)
    @Transactional
    public void end(NewLetterType kept, @Nullable LocalDate lastDay, String reason) {
        deeds.beginCatalogue();
        var rules = rules();
        var problems = new ArrayList<LetterTypeProblem>();
        if (rules.former(kept).isEmpty()) {
            problems.add(LetterTypeProblem.GONE);
        }
        if (lastDay == null) {
            problems.add(LetterTypeProblem.DAY_MISSING);
        } else {
            problems.addAll(rules.problemsOfEnd(kept, lastDay));
        }
        aboutReason(reason).ifPresent(problems::add);
        refuse(problems);
        var last = Objects.requireNonNull(lastDay);
        ledger.end(kept, last.plusDays(1));
        deeds.tell(Deed.LETTER_TYPE_ENDED, kept.code(), "→ " + last + " · " + reason.strip());
    }

    @Requires(Right.KEEP_SETTINGS)
    @Transactional
    public void resume(NewLetterType kept, String reason) {
        deeds.beginCatalogue();
        var problems = new ArrayList<>(rules().problemsOfResuming(kept));
        aboutReason(reason).ifPresent(problems::add);
        refuse(problems);
        ledger.end(kept, null);
        deeds.tell(Deed.LETTER_TYPE_RESUMED, kept.code(), reason);
    }

    /** One place up, before the one above it; the first one stays where it is. */
    @Requires(Right.KEEP_SETTINGS)
    @Transactional
    public void moveUp(NewLetterType kept) {
        deeds.beginCatalogue();
        var codes = siblings(rules(), kept);
        int place = codes.indexOf(kept.code());
        if (place < 0) {
            refuse(List.of(LetterTypeProblem.GONE));
        }
        if (place > 0) {
            ledger.swap(kept.isOccasion(), kept.code(), codes.get(place - 1));
            deeds.tell(Deed.LETTER_TYPE_MOVED, kept.code(), (place + 1) + " → " + place);
        }
    }

    private static List<String> siblings(LetterTypeRules rules, NewLetterType kept) {
        return kept.type()
                .map(type -> rules.findType(type).map(LetterTypeEntry::occasions).orElse(List.of()).stream()
                        .map(entry -> entry.occasion().code())
                        .toList())
                .orElseGet(() ->
                        rules.known().stream().map(entry -> entry.type().code()).toList());
    }

    private static Optional<LetterTypeProblem> aboutReason(String reason) {
        return CatalogueDeeds.flaw(reason).map(flaw -> switch (flaw) {
            case MISSING -> LetterTypeProblem.REASON_MISSING;
            case TOO_LONG -> LetterTypeProblem.REASON_TOO_LONG;
            case PERSONAL -> LetterTypeProblem.REASON_PERSONAL;
        });
    }

    private LetterTypeRules rules() {
        return new LetterTypeRules(ledger.list(), measures.list(), LocalDate.now(clock));
    }

    private static void refuse(List<LetterTypeProblem> problems) {
        if (!problems.isEmpty()) {
            throw new RefusedLetterTypeException(problems);
        }
    }
}
