package vn.cchc.analytics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cchc.analytics.DistrictMonths.Batch;
import vn.cchc.indicator.Indicator;
import vn.cchc.period.Month;
import vn.cchc.period.Span;

/**
 * One indicator of the district, report by report. Where units are many, the database adds up the months that need no
 * single unit; where every unit can be shown anyway there are none of these.
 *
 * @param reports oldest first
 * @param past the months that the database adds up: never those that the screen reads in full for its period and its
 *     base, nor the newest
 */
record DistrictLine(Indicator indicator, Question question, List<Month> reports, List<Batch> past) {

    static DistrictLine of(Indicator indicator, Question question, List<Month> reports, Facts reference) {
        var roster = reference.units().roster(question.span().last(), question.group());
        if (roster.size() <= UnitPages.PAGE) {
            return new DistrictLine(indicator, question, reports, List.of());
        }
        var read = FactsLoader.months(question.spans());
        var months = reports.stream()
                .filter(month -> !read.contains(month) && !month.equals(reports.getLast()))
                .toList();
        return new DistrictLine(
                indicator,
                question,
                reports,
                new DistrictMonths(reference, indicator, question.group()).batches(months));
    }

    /** The months to be read unit by unit. */
    Stream<Span> inFull() {
        var summed = DistrictMonths.months(past);
        return reports.stream().filter(month -> !summed.contains(month)).map(Span::of);
    }

    /**
     * @param facts with the figures of {@link #inFull}
     * @param summed what the database said of {@link #past}
     * @param scorecards which hold a month of the line already, where they are of one month
     */
    Trend trend(Facts facts, Map<Month, Total> summed, Stream<Scorecard> scorecards) {
        var totals = new HashMap<>(summed);
        scorecards.forEach(scorecard -> totals.putAll(ofOneMonth(scorecard)));
        return new Trends(facts).ofDistrict(indicator, question.group(), reports, totals);
    }

    /** What a scorecard of one month says of that month, by a definition that can be drawn on the line's scale. */
    private Map<Month, Total> ofOneMonth(Scorecard scorecard) {
        if (scorecard.span().months().size() > 1) {
            return Map.of();
        }
        return scorecard
                .total(indicator.code())
                .filter(total -> total.indicator().kind() == indicator.kind())
                .map(total -> Map.of(scorecard.span().last(), total))
                .orElse(Map.of());
    }

    /** Those that are there. */
    static Stream<Scorecard> scorecards(Scorecard now, @Nullable Scorecard before) {
        return before == null ? Stream.of(now) : Stream.of(now, before);
    }
}
