package vn.cchc.observation;

import java.util.List;

/** The reports of one unit over some months, newest first, with the explanations they came with. */
public record UnitReports(List<Submission> submissions, List<Explanation> explanations) {

    public UnitReports {
        submissions = List.copyOf(submissions);
        explanations = List.copyOf(explanations);
    }
}
