package vn.cchc.letter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.access.Requires;
import vn.cchc.access.Right;
import vn.cchc.journal.Deed;
import vn.cchc.letter.LetterVerdict.Fresh;
import vn.cchc.place.UnitId;

/**
 * Letters of a file before they are entries: judged together, and entered all or none. Every method throws {@link
 * AccessDeniedException} where one of the units' registers is not the reader's to keep.
 */
@Service
public class LetterCandidates {

    private final LetterBatchesQuery query;
    private final CurrentLetterRules rules;
    private final ReportedMonths reports;
    private final LetterBatchNews news;

    LetterCandidates(LetterBatchesQuery query, CurrentLetterRules rules, ReportedMonths reports, LetterBatchNews news) {
        this.query = query;
        this.rules = rules;
        this.reports = reports;
        this.news = news;
    }

    /**
     * Holds letters against the register and each other, in a few statements: as many verdicts, in their order.
     *
     * @param knownFile whether a batch of the very file stands, so that what an entry says is that entry
     */
    @Requires(value = Right.KEEP_LETTERS, eachUnitItself = true)
    @Transactional(readOnly = true)
    public List<LetterVerdict> judge(List<LetterCandidate> letters, boolean knownFile) {
        news.requireEach(units(letters));
        return verdicts(letters, rules.rules(), knownFile);
    }

    private List<LetterVerdict> verdicts(List<LetterCandidate> letters, LetterRules rule, boolean knownFile) {
        if (letters.isEmpty()) {
            return List.of();
        }
        var units = units(letters);
        return new LetterBatchRules(rule, query.register(units), query.apologies(units), knownFile).judge(letters);
    }

    /**
     * Enters them all in one transaction with the journal, judged once more while nobody else enters any. Whether a letter
     * without a number is one that is there was decided before, unless the very file was entered since.
     */
    @Requires(value = Right.KEEP_LETTERS, eachUnitItself = true)
    @Transactional
    public LetterWriting write(NewLetterBatch batch) {
        var by = news.keeper();
        var letters = batch.letters();
        if (letters.isEmpty()) {
            return new LetterWriting.NothingToWrite();
        }
        var units = units(letters);
        news.requireEach(units);
        query.lock(units);
        var rule = rules.held();
        if (!query.findStanding(batch.hash()).map(LetterBatch::id).equals(batch.known())) {
            return new LetterWriting.Overtaken(letters.size());
        }
        var verdicts = verdicts(letters, rule, false);
        int overtaken = (int)
                verdicts.stream().filter(verdict -> !(verdict instanceof Fresh)).count();
        if (overtaken > 0) {
            return new LetterWriting.Overtaken(overtaken);
        }
        var entries = entries(letters, rule, verdicts);
        int approved = reports.countApproved(entries);
        var problem = ReportedMonths.aboutReason(batch.reason(), approved > 0);
        if (problem.isPresent()) {
            return new LetterWriting.ReasonWanted(problem.get(), approved);
        }
        long id = query.insertBatch(batch, by, news.now());
        var reasoned = reports.afterApproval(entries, batch.reason());
        query.enter(id, reasoned);
        news.tell(Deed.LETTERS_IMPORTED, id, batch.fileName(), reasons(reasoned));
        return new LetterWriting.Written(id, letters.size());
    }

    /** Where the apologies of these letters, which can all be entered, would exceed the late dossiers reported. */
    @Requires(value = Right.KEEP_LETTERS, eachUnitItself = true)
    @Transactional(readOnly = true)
    public List<LetterSurplus> surpluses(List<LetterCandidate> letters) {
        news.requireEach(units(letters));
        var rule = rules.rules();
        return reports.surpluses(entries(letters, rule, verdicts(letters, rule, false)));
    }

    private static List<StoredLetter> entries(
            List<LetterCandidate> letters, LetterRules rule, List<LetterVerdict> verdicts) {
        var entries = new ArrayList<StoredLetter>();
        for (int place = 0; place < letters.size(); place++) {
            var letter = letters.get(place).letter();
            var day = letter.handedOn();
            if (day != null && verdicts.get(place) instanceof Fresh fresh) {
                entries.add(StoredLetter.of(
                        null,
                        letters.get(place).unit(),
                        rule.occasion(letter).orElseThrow(),
                        fresh.number(),
                        letter,
                        day,
                        rule.monthOf(day)));
            }
        }
        return entries;
    }

    /** Of the units whose approved months are written into. */
    private static Map<UnitId, String> reasons(List<StoredLetter> entries) {
        var reasons = new HashMap<UnitId, String>();
        entries.forEach(entry -> {
            var reason = entry.approvedReason();
            if (reason != null) {
                reasons.put(new UnitId(entry.unitId()), reason);
            }
        });
        return reasons;
    }

    private static List<UnitId> units(List<LetterCandidate> letters) {
        return letters.stream()
                .map(LetterCandidate::unit)
                .distinct()
                .sorted(Comparator.comparing(UnitId::value))
                .toList();
    }
}
