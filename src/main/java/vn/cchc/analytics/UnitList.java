package vn.cchc.analytics;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.observation.Submission;
import vn.cchc.place.UnitId;
import vn.cchc.place.UnitVersion;

/**
 * Every unit with its overall result.
 *
 * @param before absent without a comparison
 * @param submissions the reports of the newest due month of the period, of every unit that owes one
 * @param letters what each unit handed over since the programme began
 * @param elsewhere what else the district did
 */
public record UnitList(
        Question question,
        Coverage coverage,
        Scorecard now,
        @Nullable Scorecard before,
        Map<UnitId, Rank> ranks,
        List<Submission> submissions,
        Map<UnitId, Integer> letters,
        LettersElsewhere elsewhere,
        LocalDate lettersUpTo) {

    public UnitList {
        ranks = Map.copyOf(ranks);
        submissions = List.copyOf(submissions);
        letters = Map.copyOf(letters);
    }

    public Optional<Submission> submissionOf(UnitVersion unit) {
        return submissions.stream()
                .filter(submission -> submission.unit().equals(unit.id()))
                .findFirst();
    }
}
