package vn.cchc.administration;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cchc.indicator.Formula;
import vn.cchc.indicator.GradeText;
import vn.cchc.indicator.Indicator;

/** Says for the journal what a definition is, and what another one changes. */
final class DefinitionDifferences {

    private DefinitionDifferences() {}

    static String told(Indicator indicator) {
        var denominator = indicator.denominator();
        return "%s · %s · %s%s"
                .formatted(
                        indicator.validFrom(),
                        indicator.labels().name(),
                        indicator.numerator().text(),
                        denominator == null ? "" : " ÷ " + denominator.text());
    }

    static String between(Indicator before, Indicator after) {
        var changes = new Differences()
                .add("numerator", before.numerator().text(), after.numerator().text())
                .add("denominator", text(before.denominator()), text(after.denominator()))
                .add("direction", before.direction(), after.direction())
                .add("over_time", before.overTime(), after.overTime())
                .add("over_units", before.overUnits(), after.overUnits())
                .add("frequency", before.frequency(), after.frequency())
                .add("audience", before.audience(), after.audience())
                .add("minimum_volume", before.minimumVolume(), after.minimumVolume())
                .add("decimals", before.decimals(), after.decimals())
                .add("grades", GradeText.write(before.grades()), GradeText.write(after.grades()))
                .text();
        var all = Stream.of(changes, between(before.labels(), after.labels()));
        return after.validFrom() + " · " + all.filter(text -> !text.isEmpty()).collect(Collectors.joining("; "));
    }

    static String between(Indicator.Labels before, Indicator.Labels after) {
        return new Differences()
                .add("name", before.name(), after.name())
                .add("name_en", before.nameEn(), after.nameEn())
                .add("short_name", before.shortName(), after.shortName())
                .add("short_name_en", before.shortNameEn(), after.shortNameEn())
                .add("definition", before.definition(), after.definition())
                .add("definition_en", before.definitionEn(), after.definitionEn())
                .add("unit", before.unit(), after.unit())
                .add("unit_en", before.unitEn(), after.unitEn())
                .add("source", before.source(), after.source())
                .text();
    }

    private static @Nullable String text(@Nullable Formula formula) {
        return formula == null ? null : formula.text();
    }
}
