package vn.cchc.analytics.chart;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.cchc.annotation.Annotation;
import vn.cchc.period.Month;
import vn.cchc.period.ReportingCalendar;

/**
 * The words that stand over the months of a {@link TrendChart}: where its figures break, and what was noted.
 *
 * @param months of the chart, oldest first
 */
record TrendMarks(
        List<TrendChart.Line> lines,
        List<Month> months,
        List<Annotation> notes,
        ReportingCalendar calendar,
        Wording wording) {

    private static final int LONGEST = 20;

    /** What stands over each place on the axis that has anything to say: breaks of the figures first, then notes. */
    Map<Integer, String> all() {
        var marks = new TreeMap<Integer, String>();
        IntStream.range(0, months.size())
                .filter(position -> !breaks(position).isEmpty())
                .forEach(position -> marks.put(position, breaks(position)));
        noted().forEach((position, text) -> marks.merge(position, text, TrendMarks::joined));
        return marks;
    }

    private static String joined(String one, String other) {
        return one + " · " + other;
    }

    /** Why figures from here on are not those before: another definition of the first line, or other units of any. */
    String breaks(int position) {
        boolean redefined = lines.getFirst().trend().points().get(position).redefined();
        boolean otherUnits = lines.stream()
                .anyMatch(line -> line.trend().points().get(position).unitsChanged());
        return Stream.of(
                        redefined ? wording.get("trend.redefined") : "",
                        otherUnits ? wording.get("trend.units-changed") : "")
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    boolean hasBreaks() {
        return IntStream.range(0, months.size())
                .anyMatch(position -> !breaks(position).isEmpty());
    }

    /** The notes of each month that has any, by its place on the axis. */
    private Map<Integer, String> noted() {
        var texts = new TreeMap<Integer, String>();
        for (var note : notes.reversed()) {
            var month = calendar.monthOf(note.on());
            boolean shown = !months.isEmpty() && !month.isBefore(months.getFirst());
            IntStream.range(0, months.size())
                    .filter(position -> shown && !months.get(position).isBefore(month))
                    .findFirst()
                    .ifPresent(position -> texts.merge(position, shortened(note.text()), TrendMarks::joined));
        }
        return texts;
    }

    /** Notes stand side by side on a narrow chart; the list under it has them in full. */
    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1).strip() + "…";
    }
}
