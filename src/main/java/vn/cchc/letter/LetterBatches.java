package vn.cchc.letter;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.access.Requires;
import vn.cchc.access.Right;
import vn.cchc.access.Rights;
import vn.cchc.journal.Deed;
import vn.cchc.journal.NewEntry;
import vn.cchc.letter.LetterVerdict.Fresh;
import vn.cchc.place.UnitId;

/**
 * Letters entered many at a time: all of a file's or none, and all taken back or none. Every method throws {@link
 * AccessDeniedException} where one of the units' registers is not the reader's to keep.
 */
@Service
public class LetterBatches {

    private static final int MOST_OBSTACLES = 20;

    private final LetterBatchesQuery query;
    private final CurrentLetterRules rules;
    private final Rights rights;
    private final ReportedMonths reports;
    private final RegisterNews news;
    private final Clock clock;

    LetterBatches(
            LetterBatchesQuery query,
            CurrentLetterRules rules,
            Rights rights,
            ReportedMonths reports,
            RegisterNews news,
            Clock clock) {
        this.query = query;
        this.rules = rules;
        this.rights = rights;
        this.reports = reports;
        this.news = news;
        this.clock = clock;
    }

    /**
     * Holds letters against the register and each other, in a few statements: as many verdicts, in their order.
     *
     * @param knownFile whether a batch of the very file stands, so that what an entry says is that entry
     */
    @Requires(value = Right.KEEP_LETTERS, eachUnitItself = true)
    @Transactional(readOnly = true)
    public List<LetterVerdict> judge(List<LetterCandidate> letters, boolean knownFile) {
        requireEach(units(letters));
        return verdicts(letters, knownFile);
    }

    private List<LetterVerdict> verdicts(List<LetterCandidate> letters, boolean knownFile) {
        if (letters.isEmpty()) {
            return List.of();
        }
        var units = units(letters);
        return new LetterBatchRules(rules.rules(), query.register(units), query.apologies(units), knownFile)
                .judge(letters);
    }

    /**
     * Enters them all in one transaction with the journal, judged once more while nobody else enters any. Whether a letter
     * without a number is one that is there was decided before, unless the very file was entered since.
     */
    @Requires(value = Right.KEEP_LETTERS, eachUnitItself = true)
    @Transactional
    public LetterWriting write(NewLetterBatch batch) {
        var by = rights.require(Right.KEEP_LETTERS).username();
        var letters = batch.letters();
        if (letters.isEmpty()) {
            return new LetterWriting.NothingToWrite();
        }
        var units = units(letters);
        requireEach(units);
        query.lock(units);
        if (!query.findStanding(batch.hash()).map(LetterBatch::id).equals(batch.known())) {
            return new LetterWriting.Overtaken(letters.size());
        }
        var verdicts = verdicts(letters, false);
        int overtaken = (int)
                verdicts.stream().filter(verdict -> !(verdict instanceof Fresh)).count();
        if (overtaken > 0) {
            return new LetterWriting.Overtaken(overtaken);
        }
        var entries = entries(letters, verdicts);
        int approved = reports.countApproved(entries);
        var problem = ReportedMonths.aboutReason(batch.reason(), approved > 0);
        if (problem.isPresent()) {
            return new LetterWriting.ReasonWanted(problem.get(), approved);
        }
        long id = query.insertBatch(batch, by, now());
        var reasoned = reports.afterApproval(entries, batch.reason());
        query.enter(id, reasoned);
        tell(Deed.LETTERS_IMPORTED, id, batch.fileName(), reasons(reasoned));
        return new LetterWriting.Written(id, letters.size());
    }

    /** Where the apologies of these letters, which can all be entered, would exceed the late dossiers reported. */
    @Requires(value = Right.KEEP_LETTERS, eachUnitItself = true)
    @Transactional(readOnly = true)
    public List<LetterSurplus> surpluses(List<LetterCandidate> letters) {
        requireEach(units(letters));
        return reports.surpluses(entries(letters, verdicts(letters, false)));
    }

    private List<StoredLetter> entries(List<LetterCandidate> letters, List<LetterVerdict> verdicts) {
        var rule = rules.rules();
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

    /**
     * Voids every letter of a batch, or says what stands in the way.
     *
     * @param reason what the register says of the letters from then on
     * @throws RefusedLetterException for a reason that none of them could be voided for by hand
     */
    @Requires(value = Right.KEEP_LETTERS, eachUnitItself = true)
    @Transactional
    public LetterUndoing undo(long batch, String reason) {
        var by = rights.require(Right.KEEP_LETTERS).username();
        var problems = LetterRules.problemsOfVoiding(reason);
        if (!problems.isEmpty()) {
            throw new RefusedLetterException(problems);
        }
        var fileName = query.lockStanding(batch);
        if (fileName.isEmpty()) {
            return new LetterUndoing.NotThere();
        }
        var units = query.unitsOfBatch(batch);
        requireEach(units);
        query.lock(units);
        var rule = rules.rules();
        int blocked = query.countObstacles(batch, rule.closed());
        if (blocked > 0) {
            return new LetterUndoing.Blocked(blocked, query.obstacles(batch, rule.closed(), MOST_OBSTACLES));
        }
        tell(Deed.LETTER_IMPORT_UNDONE, batch, fileName.get(), Map.of());
        return new LetterUndoing.Undone(query.undo(batch, rule.today(), reason, by, now()));
    }

    /** What would keep a batch from being undone now, to be told before anybody is asked; empty where nothing does. */
    @Requires(value = Right.KEEP_LETTERS, eachUnitItself = true)
    @Transactional(readOnly = true)
    public Optional<LetterUndoing.Blocked> findObstacles(long batch) {
        requireEach(query.unitsOfBatch(batch));
        var closed = rules.rules().closed();
        int letters = query.countObstacles(batch, closed);
        return letters == 0
                ? Optional.empty()
                : Optional.of(new LetterUndoing.Blocked(letters, query.obstacles(batch, closed, MOST_OBSTACLES)));
    }

    /** The newest batches first: an officer's own, everybody's for those who keep all registers. */
    @Requires(value = Right.KEEP_LETTERS, eachUnitItself = true)
    public List<LetterBatch> list(int limit) {
        var reader = rights.require(Right.KEEP_LETTERS);
        return query.list(reader.scope().ownUnit().map(unit -> reader.username()), limit);
    }

    /** The newest batch of this very file that still stands, whoever imported it. */
    @Requires(value = Right.KEEP_LETTERS, eachUnitItself = true)
    public Optional<LetterBatch> findStanding(String hash) {
        return query.findStanding(hash);
    }

    private void requireEach(List<UnitId> units) {
        units.forEach(unit -> rights.require(Right.KEEP_LETTERS, unit));
    }

    private static List<UnitId> units(List<LetterCandidate> letters) {
        return letters.stream()
                .map(LetterCandidate::unit)
                .distinct()
                .sorted(Comparator.comparing(UnitId::value))
                .toList();
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

    /** One entry for each unit, with the number of its letters, their months, and the reason where there is one. */
    private void tell(Deed deed, long batch, String fileName, Map<UnitId, String> reasons) {
        for (var unit : query.byUnit(batch)) {
            var entry = NewEntry.of(deed, unit.unit(), fileName).counting(unit.letters(), unit.months());
            var reason = reasons.get(unit.unit());
            news.tell(reason == null ? entry : entry.because(entry.detail() + " – " + reason));
        }
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
    }
}
