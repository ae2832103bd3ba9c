package vn.cchc.observation.ui;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
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

    /**
     * @param seen what stood there
     * @return what somebody else wrote meanwhile, which then stays
     */
    Optional<String> explain(IndicatorCode indicator, String seen, String text);

    /** Whether it is the database; else the browser alone keeps what is typed, and misses are not explained. */
    boolean reachesTheReport();

    /** The sentence that says that a number was kept. */
    String savedKey();

    /** Drafts of a report, in the database. */
    record Drafts(EntryDesk desk, UnitId unit, Month month) implements Keeper {

        @Override
        public List<SaveResult> keep(List<NewValue> values) {
            return desk.save(unit, month, values);
        }

        @Override
        public Optional<String> explain(IndicatorCode indicator, String seen, String text) {
            return desk.explain(unit, month, indicator, seen, text);
        }

        @Override
        public boolean reachesTheReport() {
            return true;
        }

        @Override
        public String savedKey() {
            return "entry.saved";
        }
    }

    /** Nowhere but in the fields, until a correction is proposed; or nowhere at all, where fields are only read. */
    record Fields() implements Keeper {

        @Override
        public List<SaveResult> keep(List<NewValue> values) {
            return values.stream()
                    .<SaveResult>map(
                            value -> new SaveResult.Saved(new DraftValue(value.value(), 0, "", LocalDateTime.MIN)))
                    .toList();
        }

        @Override
        public Optional<String> explain(IndicatorCode indicator, String seen, String text) {
            throw new UnsupportedOperationException("A correction explains itself by its reason");
        }

        @Override
        public boolean reachesTheReport() {
            return false;
        }

        @Override
        public String savedKey() {
            return "entry.not-proposed";
        }
    }
}
