package vn.cchc.administration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.access.Requires;
import vn.cchc.access.Right;
import vn.cchc.indicator.MeasureCode;
import vn.cchc.indicator.MeasureEntry;
import vn.cchc.indicator.MeasureLedger;
import vn.cchc.indicator.MeasureProblem;
import vn.cchc.indicator.MeasureRules;
import vn.cchc.indicator.NewMeasure;
import vn.cchc.indicator.RefusedMeasureException;
import vn.cchc.journal.Deed;

/**
 * Where measures are kept: added, corrected, ended and resumed, never deleted. Each change is in the journal.
 *
 * <p>Throws {@link RefusedMeasureException} for what breaks the rules; nothing of it is kept then.
 */
@Service
public class MeasureDesk {

    private final MeasureLedger ledger;
    private final MeasureUsesQuery uses;
    private final CatalogueDeeds deeds;
    private final Clock clock;

    MeasureDesk(MeasureLedger ledger, MeasureUsesQuery uses, CatalogueDeeds deeds, Clock clock) {
        this.ledger = ledger;
        this.uses = uses;
        this.deeds = deeds;
        this.clock = clock;
    }

    /**
     * Every measure, and where it is used.
     *
     * @param uses by measure; told in one language
     */
    public record Known(List<MeasureEntry> measures, Map<MeasureCode, MeasureUses> uses, LocalDate today) {

        public MeasureUses usesOf(MeasureCode code) {
            return uses.getOrDefault(code, MeasureUses.NONE);
        }
    }

    /** In two statements. @param vietnamese in which language the names of uses are told */
    @Requires(Right.KEEP_CATALOGUE)
    @Transactional(readOnly = true)
    public Known known(boolean vietnamese) {
        var today = LocalDate.now(clock);
        return new Known(ledger.list(), uses.uses(today, vietnamese), today);
    }

    @Requires(Right.KEEP_CATALOGUE)
    @Transactional
    public void add(NewMeasure measure) {
        deeds.beginCatalogue();
        refuse(new MeasureRules(ledger.list()).problemsOfNew(measure));
        ledger.add(measure);
        deeds.tell(Deed.MEASURE_ADDED, measure.code(), measure.name());
    }

    /** Replaces what a measure is called; what it is only while nothing is made of it. */
    @Requires(Right.KEEP_CATALOGUE)
    @Transactional
    public void correct(NewMeasure measure) {
        deeds.beginCatalogue();
        var rules = new MeasureRules(ledger.list());
        refuse(rules.problemsOfCorrection(measure, usesOf(measure.code()).isFixed()));
        var former = NewMeasure.of(rules.find(measure.code()).orElseThrow());
        ledger.correct(measure);
        deeds.tell(
                Deed.MEASURE_CORRECTED,
                measure.code(),
                new Differences()
                        .add("name", former.name(), measure.name())
                        .add("name_en", former.nameEn(), measure.nameEn())
                        .add("unit", former.unit(), measure.unit())
                        .add("unit_en", former.unitEn(), measure.unitEn())
                        .add("kind", former.kind(), measure.kind())
                        .add("frequency", former.frequency(), measure.frequency())
                        .add("source", former.source(), measure.source())
                        .text());
    }

    /** From today on nothing new may use it; what was reported stays. */
    @Requires(Right.KEEP_CATALOGUE)
    @Transactional
    public void end(MeasureCode code, String reason) {
        deeds.beginCatalogue();
        refuse(aboutReason(reason));
        var entry = existing(code);
        if (usesOf(code.value()).isNeeded()) {
            refuse(List.of(MeasureProblem.IN_USE));
        }
        ledger.end(entry.code(), LocalDate.now(clock));
        deeds.tell(Deed.MEASURE_ENDED, code.value(), reason);
    }

    @Requires(Right.KEEP_CATALOGUE)
    @Transactional
    public void resume(MeasureCode code, String reason) {
        deeds.beginCatalogue();
        refuse(aboutReason(reason));
        var entry = existing(code);
        ledger.resume(entry.code());
        deeds.tell(Deed.MEASURE_RESUMED, code.value(), reason);
    }

    private MeasureUses usesOf(String code) {
        return uses.uses(LocalDate.now(clock), true).entrySet().stream()
                .filter(known -> known.getKey().value().equals(code))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(MeasureUses.NONE);
    }

    private MeasureEntry existing(MeasureCode code) {
        return new MeasureRules(ledger.list())
                .find(code.value())
                .orElseThrow(() -> new RefusedMeasureException(List.of(MeasureProblem.GONE)));
    }

    private static List<MeasureProblem> aboutReason(String reason) {
        return CatalogueDeeds.flaw(reason).stream()
                .map(flaw -> switch (flaw) {
                    case MISSING -> MeasureProblem.REASON_MISSING;
                    case TOO_LONG -> MeasureProblem.REASON_TOO_LONG;
                    case PERSONAL -> MeasureProblem.REASON_PERSONAL;
                })
                .toList();
    }

    private static void refuse(List<MeasureProblem> problems) {
        if (!problems.isEmpty()) {
            throw new RefusedMeasureException(problems);
        }
    }
}
