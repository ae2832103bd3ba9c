package vn.cchc.analytics;

import java.util.List;
import vn.cchc.observation.ChangedFigure;
import vn.cchc.observation.ReportChange;

/**
 * Where a revision comes from: the numbers that were corrected, else the reports that came in or went back.
 *
 * @param corrections of the measures the indicator is made of
 * @param reports of the months the figure stands for, oldest first
 * @param register whether letters are part of the figure, whose changes the register tells
 */
public record Origin(List<ChangedFigure> corrections, List<ReportChange> reports, boolean register) {

    public Origin {
        corrections = List.copyOf(corrections);
        reports = List.copyOf(reports);
    }
}
