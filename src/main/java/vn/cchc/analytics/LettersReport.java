package vn.cchc.analytics;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.cchc.letter.LetterCount;
import vn.cchc.letter.Occasion;
import vn.cchc.letter.Programme;
import vn.cchc.period.Span;
import vn.cchc.place.UnitVersion;

/**
 * What the letters page shows.
 *
 * @param lines by type over the whole roster
 * @param span the reporting months the letters below are of: the period, or cumulative since the programme began
 * @param counts by unit and occasion over that span
 * @param apologised late dossiers with an apology, unit by unit
 */
public record LettersReport(
        Question question,
        Span span,
        List<UnitVersion> roster,
        List<LetterLine> lines,
        LocalDate lettersUpTo,
        Optional<Programme> programme,
        List<LetterCount> counts,
        List<Occasion> occasions,
        List<Cell> apologised,
        Optional<Total> apologisedTotal) {

    public LettersReport {
        roster = List.copyOf(roster);
        lines = List.copyOf(lines);
        counts = List.copyOf(counts);
        occasions = List.copyOf(occasions);
        apologised = List.copyOf(apologised);
    }
}
