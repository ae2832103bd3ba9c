package vn.cchc.letter;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.cchc.access.Right;
import vn.cchc.access.Rights;
import vn.cchc.journal.Deed;
import vn.cchc.journal.NewEntry;
import vn.cchc.place.UnitId;

/** Lets somebody change the registers of several units at a time, and writes it down. */
@Component
class LetterBatchNews {

    private final LetterBatchesQuery query;
    private final Rights rights;
    private final RegisterNews news;
    private final Clock clock;

    LetterBatchNews(LetterBatchesQuery query, Rights rights, RegisterNews news, Clock clock) {
        this.query = query;
        this.rights = rights;
        this.news = news;
        this.clock = clock;
    }

    /** The account of whoever is signed in and keeps letters. */
    String keeper() {
        return rights.require(Right.KEEP_LETTERS).username();
    }

    void requireEach(List<UnitId> units) {
        units.forEach(unit -> rights.require(Right.KEEP_LETTERS, unit));
    }

    LocalDateTime now() {
        return LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
    }

    /** One entry for each unit, with the number of its letters, their months, and the reason where there is one. */
    void tell(Deed deed, long batch, String fileName, Map<UnitId, String> reasons) {
        for (var unit : query.byUnit(batch)) {
            var entry = NewEntry.of(deed, unit.unit(), fileName).counting(unit.letters(), unit.months());
            var reason = reasons.get(unit.unit());
            news.tell(reason == null ? entry : entry.because(entry.detail() + " – " + reason));
        }
    }
}
