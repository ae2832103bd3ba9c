package vn.cchc.letter;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * An opening balance as it is or was kept.
 *
 * @param asOf the last day it covers
 * @param note where the number comes from
 * @param by who set it, as the frame names them; empty where nobody did: it came with the sample or an older version
 * @param at Vietnam time
 * @param voidReason why it no longer counts; empty while it does
 * @param current false for what another one replaced
 */
public record KeptBalance(
        LetterType type,
        int quantity,
        LocalDate asOf,
        String note,
        Optional<String> by,
        Optional<LocalDateTime> at,
        Optional<String> voidReason,
        boolean current) {

    public boolean counts() {
        return current && voidReason.isEmpty();
    }
}
