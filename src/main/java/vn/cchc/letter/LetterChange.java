package vn.cchc.letter;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What became of an entry of the register since a moment.
 *
 * @param letter the entry as it is now
 * @param at when it was last written, Vietnam time
 * @param changed what was corrected about it; empty for new and voided entries
 * @param afterApproval why it was last written although its month was approved; empty where it was not
 */
public record LetterChange(
        Kind kind, Letter letter, LocalDateTime at, List<Part> changed, Optional<String> afterApproval) {

    /** In the order people look for them. */
    public enum Kind {
        /** It was voided, also where it was written since. */
        VOIDED,
        CORRECTED,
        /** It was not in the register, or its day had not come. */
        ADDED
    }

    /** What can be corrected about an entry. */
    public enum Part {
        NUMBER,
        UNIT,
        TYPE,
        OCCASION,
        HANDED_ON,
        SIGNER,
        DOSSIER,
        DAYS_LATE,
        REASON,
        NOTE,
        VOID_REASON
    }

    public LetterChange {
        changed = List.copyOf(changed);
    }
}
