package vn.cchc.observation.ui;

import java.time.LocalDateTime;
import java.util.List;
import vn.cchc.indicator.IndicatorCode;
import vn.cchc.observation.DraftValue;
import vn.cchc.observation.EntryDesk;
import vn.cchc.observation.NewValue;
import vn.cchc.observation.SaveResult;
import vn.cchc.period.Month;
import vn.cchc.place.UnitId;

/** Where typed numbers go. */
interface Keeper {

    /** As many results as values, in their order. */
    List<SaveResult> keep(List<NewValue> values);

    void explain(IndicatorCode indicator, String text);

    /** Whether misses are explained here. */
    boolean explains();

    /** The sentence that says that a number was kept. */
    String savedKey();

    /** Drafts of a report, in the database. */
    record Drafts(EntryDesk desk, UnitId unit, Month month) implements Keeper {

        @Override
        public List<SaveResult> keep(List<NewValue> values) {
            return desk.save(unit, month, values);
        }

        @Override
        public void explain(IndicatorCode indicator, String text) {
            desk.explain(unit, month, indicator, text);
        }

        @Override
        public boolean explains() {
            return true;
        }

        @Override
        public String savedKey() {
            return "entry.saved";
        }
    }

    /** Nowhere but in the fields, until a correction is proposed; or nowhere at all, where fields are only read. */
    record Fields(LocalDateTime opened) implements Keeper {

        @Override
        public List<SaveResult> keep(List<NewValue> values) {
            return values.stream()
                    .<SaveResult>map(value -> new SaveResult.Saved(new DraftValue(value.value(), 0, "", opened)))
                    .toList();
        }

        @Override
        public void explain(IndicatorCode indicator, String text) {
            throw new UnsupportedOperationException("A correction explains itself by its reason");
        }

        @Override
        public boolean explains() {
            return false;
        }

        @Override
        public String savedKey() {
            return "entry.not-proposed";
        }
    }
}
