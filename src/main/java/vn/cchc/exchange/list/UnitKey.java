package vn.cchc.exchange.list;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Names a unit for ever, in files and across databases: by the code it began with and the day it began. A code alone may
 * pass to another unit, as 25819 did in July 2025.
 */
record UnitKey(String code, LocalDate from) {

    static Optional<UnitKey> find(String text) {
        int at = text.lastIndexOf('@');
        if (at < 1) {
            return Optional.empty();
        }
        try {
            return Optional.of(new UnitKey(
                    text.substring(0, at).strip(),
                    LocalDate.parse(text.substring(at + 1).strip())));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    /** "25819@2025-07-01". */
    @Override
    public String toString() {
        return code + "@" + from;
    }
}
