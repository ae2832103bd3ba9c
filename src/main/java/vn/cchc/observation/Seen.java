package vn.cchc.observation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.cchc.indicator.IndicatorCode;
import vn.cchc.indicator.MeasureCode;
import vn.cchc.observation.Questionnaire.Item;

/**
 * A report as somebody saw it when they decided to hand it in: whoever changed it since changed it unseen.
 *
 * @param versions of the drafts that are asked for; none is 0
 * @param explanations as they are kept
 */
public record Seen(Map<MeasureCode, Integer> versions, Map<IndicatorCode, String> explanations) {

    public Seen {
        versions = Map.copyOf(versions);
        explanations = Map.copyOf(explanations);
    }

    public static Seen of(EntryForm form) {
        return new Seen(
                form.questions()
                        .items()
                        .map(item -> item.measure().code())
                        .collect(Collectors.toMap(code -> code, form::version)),
                form.explanations());
    }

    /** The numbers that are others now, in the order of the form. */
    public List<Item> moved(EntryForm now) {
        return now.questions()
                .items()
                .filter(item -> versions.getOrDefault(item.measure().code(), 0)
                        != now.version(item.measure().code()))
                .toList();
    }

    /** The indicators about whose misses something else is said now, in the order of the form. */
    public List<IndicatorCode> reworded(EntryForm now) {
        return now.questions()
                .aims()
                .map(aim -> aim.indicator().code())
                .filter(code -> !explanations
                        .getOrDefault(code, "")
                        .equals(now.explanations().getOrDefault(code, "")))
                .toList();
    }
}
