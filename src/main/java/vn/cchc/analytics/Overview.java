package vn.cchc.analytics;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.letter.Programme;
import vn.cchc.period.Month;

/**
 * What the overview shows.
 *
 * @param coverage of the newest due month of the period
 * @param before the scorecard it is compared with; absent without a comparison
 * @param meetingTrend units that meet overall, month by month
 * @param onTimeTrend the district's on-time rate, month by month
 * @param lettersUpTo the last day the cumulative letter counts cover
 */
public record Overview(
        Question question,
        Coverage coverage,
        Scorecard now,
        @Nullable Scorecard before,
        List<MeetingPoint> meetingTrend,
        Trend onTimeTrend,
        List<LetterLine> letters,
        LocalDate lettersUpTo,
        Optional<Programme> programme,
        List<Attention> attention) {

    /** Units that meet overall in one month, of those with a result. */
    public record MeetingPoint(Month month, int meeting, int judged) {}

    public Overview {
        meetingTrend = List.copyOf(meetingTrend);
        letters = List.copyOf(letters);
        attention = List.copyOf(attention);
    }
}
