package vn.cchc.letter;

import java.time.LocalDate;
import java.util.List;

/** The reform model that letters are counted from. */
public record Programme(
        String code,
        String name,
        String nameEn,
        String shortName,
        String shortNameEn,
        LocalDate launchedOn,
        List<OpeningBalance> openingBalances) {

    public Programme {
        openingBalances = List.copyOf(openingBalances);
    }
}
