package vn.cchc.access;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.cchc.place.UnitId;

/**
 * An account as it is typed, right or wrong.
 *
 * @param username what its owner signs in by; kept in small letters
 * @param role absent: none chosen
 * @param unit the unit an officer works for; of other roles it means nothing
 */
public record NewAccount(
        String username,
        String displayName,
        @Nullable Role role,
        @Nullable UnitId unit) {

    public NewAccount {
        username = username.strip().toLowerCase(Locale.ROOT);
        displayName = Normalizer.normalize(displayName, Normalizer.Form.NFC).strip();
        unit = role == Role.OFFICER ? unit : null;
    }

    @Nullable
    Long unitId() {
        return unit == null ? null : unit.value();
    }
}
