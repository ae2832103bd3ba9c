package vn.cchc.access;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One person's or office's way in.
 *
 * @param id empty until saved
 * @param passwordHash with the name of its algorithm in front: {@code {bcrypt}$2a$…}
 * @param unitId the unit an officer works for; others have none
 */
@Table("account")
record UserAccount(
        @Id @Nullable Long id,
        String username,
        String passwordHash,
        String displayName,
        Role role,
        @Nullable Long unitId,
        boolean enabled) {

    UserAccount {
        if (role == Role.OFFICER && unitId == null) {
            throw new IllegalArgumentException("Officer " + username + " has no unit");
        }
    }

    static UserAccount administrator(String username, String passwordHash) {
        return new UserAccount(null, username, passwordHash, username, Role.ADMIN, null, true);
    }
}
