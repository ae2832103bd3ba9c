package vn.cchc.observation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cchc.indicator.Frequency;
import vn.cchc.indicator.Goal;
import vn.cchc.indicator.Indicator;
import vn.cchc.indicator.MeasureCode;
import vn.cchc.period.Month;
import vn.cchc.place.UnitVersion;

/**
 * What a unit is asked for in a month: the reported measures of the indicators that are in force, apply to it and have a
 * report in this month, each once, where an indicator that needs it stands.
 *
 * @param sections in the catalogue's order
 * @param rules those whose measures are all asked for
 */
public record Questionnaire(UnitVersion unit, Month month, List<Section> sections, List<EntryRule> rules) {

    /**
     * A group of the catalogue.
     *
     * @param aims the indicators that are worked out from what is typed
     */
    public record Section(String group, List<Item> items, List<Aim> aims) {
        public Section {
            items = List.copyOf(items);
            aims = List.copyOf(aims);
        }
    }

    /**
     * One number.
     *
     * @param frequency how long before this report the one before it was
     * @param required whether a report is incomplete without it; what only a rule asks for is not
     */
    public record Item(FormMeasure measure, Frequency frequency, boolean required) {}

    /** @param goal absent where no target is set */
    public record Aim(Indicator indicator, @Nullable Goal goal) {}

    public Questionnaire {
        sections = List.copyOf(sections);
        rules = List.copyOf(rules);
    }

    public Stream<Item> items() {
        return sections.stream().flatMap(section -> section.items().stream());
    }

    public Optional<Item> find(MeasureCode code) {
        return items().filter(item -> item.measure().code().equals(code)).findFirst();
    }

    /** What has to be there and is not among these. */
    public Stream<Item> missing(Set<MeasureCode> there) {
        return items().filter(item ->
                item.required() && !there.contains(item.measure().code()));
    }

    public Stream<Aim> aims() {
        return sections.stream().flatMap(section -> section.aims().stream());
    }

    /** What is typed beside the rules of a form: names of measures and rules among them. */
    record FormBasics(Map<MeasureCode, FormMeasure> measures, List<EntryRule> rules) {

        FormMeasure measure(MeasureCode code) {
            var measure = measures.get(code);
            if (measure == null) {
                throw new IllegalStateException("No unit reports the measure " + code);
            }
            return measure;
        }
    }
}
