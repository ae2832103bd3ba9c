package vn.cchc.observation.ui;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.indicator.IndicatorCode;
import vn.cchc.indicator.MeasureCode;
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

    /** What the browser keeps with a text, so that it is known later whether it was typed over what is there then. */
    String base(MeasureCode measure, int version);

    /** The sentence over texts that were typed over something older than there is now. */
    String older(int texts, EntryWording wording);

    /** The key of what is there now, beside a text of the browser. */
    String thereKey();

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

        @Override
        public String base(MeasureCode measure, int version) {
            return String.valueOf(version);
        }

        @Override
        public String older(int texts, EntryWording wording) {
            return wording.get("entry.unsent.older", texts);
        }

        @Override
        public String thereKey() {
            return "entry.unsent.there";
        }
    }

    /**
     * Nowhere but in the fields, until a correction is proposed; or nowhere at all, where fields are only read.
     *
     * @param approved the figures that are in force
     * @param since when the last of them was approved; absent where nothing was
     */
    record Fields(
            Map<MeasureCode, BigDecimal> approved, @Nullable LocalDateTime since) implements Keeper {

        private static final String FIGURE = "=";

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

        /** A number has no version; what it was typed over is the approved figure itself. */
        @Override
        public String base(MeasureCode measure, int version) {
            var figure = approved.get(measure);
            return figure == null
                    ? FIGURE
                    : FIGURE + figure.stripTrailingZeros().toPlainString();
        }

        @Override
        public String older(int texts, EntryWording wording) {
            return wording.get("entry.unsent.approved", texts, since == null ? "–" : wording.moment(since));
        }

        @Override
        public String thereKey() {
            return "entry.unsent.in-force";
        }
    }
}
