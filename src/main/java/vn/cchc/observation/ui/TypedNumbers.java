package vn.cchc.observation.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cchc.indicator.MeasureCode;
import vn.cchc.indicator.MeasureKind;
import vn.cchc.observation.DraftValue;
import vn.cchc.observation.EntryForm;
import vn.cchc.observation.NewValue;
import vn.cchc.observation.SaveResult;

/** The numbers in the fields of a sheet, each kept as it is typed; where somebody else was faster, one of two is chosen. */
final class TypedNumbers {

    private final EntryForm form;
    private final Keeper keeper;
    private final Sheet sheet;
    private final EntryWording wording;
    private final Map<MeasureCode, BigDecimal> values;
    private final List<FieldRow> rows = new ArrayList<>();

    TypedNumbers(EntryForm form, Keeper keeper, Sheet sheet, EntryWording wording) {
        this.form = form;
        this.keeper = keeper;
        this.sheet = sheet;
        this.wording = wording;
        this.values = new HashMap<>(form.values());
    }

    /** A field begins with what is kept of it, or with what its number probably is. */
    void add(FieldRow row) {
        rows.add(row);
        var value = values.get(row.code());
        var draft = form.drafts().get(row.code());
        row.see(draft == null ? 0 : draft.version(), keeper.base(row.code(), draft == null ? 0 : draft.version()));
        if (value != null) {
            row.fill(value);
        } else {
            form.proposed(row.code()).ifPresent(proposed -> row.propose(proposed, () -> accept(row, proposed)));
        }
    }

    private void accept(FieldRow row, BigDecimal value) {
        row.fill(value);
        keep(List.of(row));
    }

    /** In the order of the form. */
    List<FieldRow> rows() {
        return List.copyOf(rows);
    }

    /** As they stand, as far as they can be read. */
    Map<MeasureCode, BigDecimal> values() {
        return Map.copyOf(values);
    }

    Map<MeasureCode, Integer> versions() {
        return rows.stream().collect(Collectors.toMap(FieldRow::code, FieldRow::seen));
    }

    @Nullable
    BigDecimal value(FieldRow row) {
        return values.get(row.code());
    }

    /** Reads these fields as they stand, and keeps those that can be read. */
    void take(List<FieldRow> typed) {
        var readable = typed.stream().filter(row -> row.read().isReadable()).toList();
        typed.stream().filter(row -> !row.isReadable()).forEach(row -> row.holds(value(row)));
        if (readable.isEmpty()) {
            sheet.refresh();
        } else {
            keep(readable);
        }
    }

    void writeZeros(List<FieldRow> some) {
        var blank = some.stream().filter(TypedNumbers::isNilMissing).toList();
        blank.forEach(row -> row.fill(BigDecimal.ZERO));
        keep(blank);
    }

    static boolean canBeNil(FieldRow row) {
        var kind = row.item().measure().kind();
        return row.item().required() && (kind == MeasureKind.COUNT || kind == MeasureKind.STOCK);
    }

    static boolean isNilMissing(FieldRow row) {
        return canBeNil(row) && row.isBlank();
    }

    private void keep(List<FieldRow> some) {
        sheet.attempt(() -> {
            var typed = some.stream()
                    .map(row -> new NewValue(row.code(), row.read().value(), row.seen()))
                    .toList();
            var results = keeper.keep(typed);
            for (int at = 0; at < some.size(); at++) {
                take(some.get(at), typed.get(at).value(), results.get(at));
            }
        });
        sheet.refresh();
    }

    private void take(FieldRow row, @Nullable BigDecimal value, SaveResult result) {
        put(row, value);
        switch (result) {
            case SaveResult.Saved saved -> {
                row.keep(saved.stored(), base(row, saved.stored()));
                sheet.say(wording.get(
                        keeper.savedKey(), wording.time(saved.stored().at())));
                if (keeper.reachesTheReport()) {
                    sheet.arrived(row.code().value(), row.text());
                }
            }
            case SaveResult.Taken taken -> offer(row, taken.stored());
        }
    }

    /** Somebody else was faster. */
    void offer(FieldRow row, DraftValue theirs) {
        row.offer(theirs, base(row, theirs), () -> keep(List.of(row)), () -> {
            adopt(row, theirs);
            keep(List.of(row));
        });
    }

    /** Their number stands in the field from now on. */
    void adopt(FieldRow row, DraftValue theirs) {
        put(row, theirs.value());
        row.adopt(theirs, base(row, theirs));
    }

    private String base(FieldRow row, DraftValue stored) {
        return keeper.base(row.code(), stored.version());
    }

    private void put(FieldRow row, @Nullable BigDecimal value) {
        if (value == null) {
            values.remove(row.code());
        } else {
            values.put(row.code(), value);
        }
    }

    Stream<FieldRow> unreadable() {
        return rows.stream().filter(row -> !row.isReadable());
    }

    Stream<FieldRow> contested() {
        return rows.stream().filter(row -> row.news().isQuestion());
    }
}
