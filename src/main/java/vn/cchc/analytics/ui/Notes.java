package vn.cchc.analytics.ui;

import java.util.List;
import vn.cchc.analytics.Coverage;
import vn.cchc.analytics.LetterLine;
import vn.cchc.analytics.Overview;
import vn.cchc.analytics.Question;
import vn.cchc.analytics.Scorecard;
import vn.cchc.analytics.chart.Wording;
import vn.cchc.place.UnitGroup;

/** The small lines under titles and panels: measure, unit and period above, source and coverage below. */
record Notes(Wording wording) {

    /** Under the lead sentence: what the figures are and up to when. */
    String lead(Overview overview, boolean sample) {
        var dates = wording.get(
                overview.question().isRunning() ? "note.running" : "note.cut-off",
                wording.formats().date(overview.question().cutOff()),
                wording.formats().date(overview.question().today()));
        return sample ? wording.get("note.sample") + " " + dates : dates;
    }

    String outcomes(Overview overview) {
        return wording.get(
                "note.outcomes",
                wording.span(overview.question()),
                wording.units(
                        overview.question().group(),
                        overview.now().rows().size(),
                        overview.now().rows()));
    }

    /** "Nguồn: báo cáo đã duyệt của 6/7 xã". */
    String source(Question question, Coverage coverage, Scorecard scorecard) {
        return wording.get(
                "note.source",
                coverage.approved(),
                wording.units(question.group(), coverage.roster(), scorecard.rows()),
                wording.month(coverage.month()));
    }

    /** Communes alone write letters: where other units are chosen, the letters are not theirs. */
    String letters(Overview overview) {
        var months = letters(overview.letters());
        return overview.question().group() == UnitGroup.COMMUNES
                ? months
                : months + " · " + wording.get("letters.whole-district");
    }

    String letters(List<LetterLine> lines) {
        if (lines.isEmpty() || lines.getFirst().months().isEmpty()) {
            return "";
        }
        var months = lines.getFirst().months();
        return wording.get(
                "note.letters",
                wording.formats()
                        .months(
                                Wording.yearMonth(months.getFirst().month()),
                                Wording.yearMonth(months.getLast().month())));
    }
}
