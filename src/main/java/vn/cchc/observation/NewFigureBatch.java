package vn.cchc.observation;

import java.time.LocalDate;
import java.util.Map;
import vn.cchc.period.Month;

/**
 * A file whose figures lie staged and are to be written.
 *
 * @param upload names its staged rows
 * @param dueOn by when reports of each of its months are due
 */
public record NewFigureBatch(long upload, String fileName, String hash, Map<Month, LocalDate> dueOn) {

    public NewFigureBatch {
        dueOn = Map.copyOf(dueOn);
    }
}
