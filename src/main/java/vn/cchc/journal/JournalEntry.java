package vn.cchc.journal;

import java.time.LocalDateTime;
import java.util.Optional;
import vn.cchc.period.Month;
import vn.cchc.place.UnitId;

/**
 * One deed.
 *
 * @param id grows with time
 * @param at Vietnam time by the program's clock, which decides the day of what was done; in the sample it stands still
 * @param written Vietnam time by the database's clock, which always goes on
 * @param by the account's name; of a program's own deed the program's
 * @param byName the person or office as the frame names them, the account's name where the account is gone
 * @param subject what it was done to: a measure, a letter's number, an account
 * @param detail a reason, or how many rows; never personal data
 */
public record JournalEntry(
        long id,
        LocalDateTime at,
        LocalDateTime written,
        String by,
        String byName,
        Deed deed,
        Optional<UnitId> unit,
        Optional<Month> month,
        String subject,
        String detail) {}
