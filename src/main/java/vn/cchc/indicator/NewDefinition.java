package vn.cchc.indicator;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.place.UnitGroup;

/**
 * How an indicator is to be defined from a day on, as somebody typed it, not yet checked.
 *
 * @param from the first day it holds; absent while none is chosen, as everything else that is chosen
 * @param denominator empty for plain numbers
 */
public record NewDefinition(
        String code,
        @Nullable LocalDate from,
        Indicator.Labels labels,
        @Nullable IndicatorKind kind,
        @Nullable Direction direction,
        String numerator,
        String denominator,
        @Nullable RollUpWay way,
        @Nullable Frequency frequency,
        @Nullable UnitGroup audience,
        @Nullable Integer minimumVolume,
        @Nullable Integer decimals,
        List<Grade> grades) {

    public NewDefinition {
        code = code.strip();
        labels = tidy(labels);
        numerator = NewMeasure.tidy(numerator);
        denominator = NewMeasure.tidy(denominator);
        grades = List.copyOf(grades);
    }

    /** Words as they are kept. */
    public static Indicator.Labels tidy(Indicator.Labels labels) {
        return new Indicator.Labels(
                NewMeasure.tidy(labels.name()),
                NewMeasure.tidy(labels.nameEn()),
                NewMeasure.tidy(labels.shortName()),
                NewMeasure.tidy(labels.shortNameEn()),
                NewMeasure.tidy(labels.definition()),
                NewMeasure.tidy(labels.definitionEn()),
                NewMeasure.tidy(labels.unit()),
                NewMeasure.tidy(labels.unitEn()),
                NewMeasure.tidy(labels.source()));
    }

    /** What the fields say to begin with: the same as now, from a day on. */
    public static NewDefinition of(Indicator indicator, LocalDate from) {
        var denominator = indicator.denominator();
        return new NewDefinition(
                indicator.code().value(),
                from,
                indicator.labels(),
                indicator.kind(),
                indicator.direction(),
                indicator.numerator().text(),
                denominator == null ? "" : denominator.text(),
                RollUpWay.of(indicator),
                indicator.frequency(),
                indicator.audience(),
                indicator.minimumVolume(),
                indicator.decimals(),
                indicator.grades());
    }
}
