package vn.cchc.administration;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.cchc.change.Changes;
import vn.cchc.change.Subject;
import vn.cchc.journal.Deed;
import vn.cchc.journal.Journal;
import vn.cchc.journal.NewEntry;
import vn.cchc.place.UnitId;
import vn.cchc.privacy.Remark;

/** Begins a deed of administration by waiting for others, and writes it down when it is done. */
@Component
class CatalogueDeeds {

    private static final int SHORTEST_REASON = 3;
    private static final int LONGEST_REASON = 500;

    private final Changes changes;
    private final Journal journal;

    CatalogueDeeds(Changes changes, Journal journal) {
        this.changes = changes;
        this.journal = journal;
    }

    /** First in the transaction: what is read after it stays true until it ends. */
    void beginCatalogue() {
        changes.announce(Subject.CATALOGUE);
    }

    /** The same for calendars, which are read with the units. */
    void beginUnits() {
        changes.announce(Subject.UNITS);
    }

    /** What is wrong with a reason; empty where the journal can keep it. */
    static Optional<Remark.Flaw> flaw(String reason) {
        return new Remark(reason).flaw(SHORTEST_REASON, LONGEST_REASON);
    }

    void tell(Deed deed, String subject, String detail) {
        journal.write(NewEntry.of(deed, subject).because(detail));
    }

    void tell(Deed deed, UnitId unit, String subject, String detail) {
        journal.write(NewEntry.of(deed, unit, subject).because(detail));
    }
}
