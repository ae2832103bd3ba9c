package vn.cchc.exchange;

import java.time.LocalDate;
import java.util.Optional;
import vn.cchc.exchange.file.CellAddress;
import vn.cchc.letter.LetterProblem;
import vn.cchc.place.UnitId;

/**
 * A letter of a file as the preview shows it.
 *
 * @param place among the letters of the file, from 1
 * @param cell of what is at fault, else of its day
 * @param written what stands in the file; what tells who somebody is is dotted out
 * @param unit empty where it is not known, as occasion and day
 * @param number the one it has or would get; empty where it is refused
 * @param alike the number of an entry that says the same, so that somebody decides whether it is this one; empty mostly
 * @param fault why its row cannot be read; empty otherwise
 * @param problem why the register refuses it; empty otherwise
 * @param detail the cell of another letter of the file that stands in the way; else empty
 */
public record FileLetter(
        int place,
        CellAddress cell,
        Written written,
        Optional<UnitId> unit,
        Optional<String> occasion,
        Optional<LocalDate> handedOn,
        Optional<Integer> number,
        Optional<Integer> alike,
        Standing standing,
        Optional<RowFault> fault,
        Optional<LetterProblem> problem,
        String detail) {

    /** The texts of its row, cut where they are long. */
    public record Written(String unit, String occasion, String day, String number) {}
}
