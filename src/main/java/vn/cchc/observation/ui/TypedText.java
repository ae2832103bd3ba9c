package vn.cchc.observation.ui;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.indicator.MeasureKind;
import vn.cchc.observation.FormMeasure;
import vn.cchc.observation.TypedNumber;
import vn.cchc.text.Accents;

/**
 * What stands in a field, read.
 *
 * @param value absent where nothing stands there, or nothing that can be read
 * @param complaint why it cannot be read; absent where it can
 */
record TypedText(@Nullable BigDecimal value, @Nullable String complaint) {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    static TypedText read(String text, FormMeasure measure, EntryWording wording) {
        if (measure.kind() == MeasureKind.YES_NO) {
            return yesOrNo(text, wording)
                    .map(answer -> new TypedText(answer, null))
                    .orElseGet(() -> new TypedText(null, text.isBlank() ? null : wording.get("typed.yes-no")));
        }
        boolean comma = wording.formats().decimalSeparator() == ',';
        boolean whole = measure.kind() != MeasureKind.SCORE;
        return switch (TypedNumber.parse(text, comma, whole)) {
            case TypedNumber.Blank blank -> new TypedText(null, null);
            case TypedNumber.Number number -> new TypedText(number.value(), null);
            case TypedNumber.Ambiguous two -> new TypedText(null, ambiguous(two, whole, wording));
            case TypedNumber.Unreadable unreadable -> new TypedText(null, unreadable(text, whole, wording));
        };
    }

    private static String unreadable(String text, boolean whole, EntryWording wording) {
        return TypedNumber.isTooLong(text)
                ? wording.get("typed.too-large", wording.number(TypedNumber.LARGEST))
                : wording.get(whole ? "typed.unreadable.whole" : "typed.unreadable");
    }

    private static String ambiguous(TypedNumber.Ambiguous two, boolean whole, EntryWording wording) {
        boolean groups = whole && two.grouped().abs().compareTo(THOUSAND) >= 0;
        return groups
                ? wording.get(
                        "typed.grouping",
                        wording.number(two.grouped()),
                        wording.number(two.decimal()),
                        two.grouped().toPlainString())
                : wording.get("typed.ambiguous", wording.number(two.grouped()), wording.number(two.decimal()));
    }

    /** Whole words, their first letters, or 1 and 0. */
    private static Optional<BigDecimal> yesOrNo(String text, EntryWording wording) {
        var plain = Accents.plain(text);
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        if (plain.equals("1") || Accents.plain(wording.get("yes")).startsWith(plain)) {
            return Optional.of(BigDecimal.ONE);
        }
        return plain.equals("0") || Accents.plain(wording.get("no")).startsWith(plain)
                ? Optional.of(BigDecimal.ZERO)
                : Optional.empty();
    }

    boolean isReadable() {
        return complaint == null;
    }
}
