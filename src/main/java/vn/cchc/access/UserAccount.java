package vn.cchc.access;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One person's or office's way in.
 *
 * @param id empty until saved
 * @param passwordHash with the name of its algorithm in front: {@code {bcrypt}$2a$…}
 * @param unitId the unit an officer works for; others have none
 * @param passwordTemporary given by somebody else: its owner has to choose another before anything else
 * @param stamp another one whenever sessions opened before have to end
 */
@Table("account")
record UserAccount(
        @Id @Nullable Long id,
        String username,
        String passwordHash,
        String displayName,
        Role role,
        @Nullable Long unitId,
        boolean enabled,
        boolean passwordTemporary,
        int stamp) {

    @PersistenceCreator
    UserAccount {
        if (role == Role.OFFICER && unitId == null) {
            throw new IllegalArgumentException("Officer " + username + " has no unit");
        }
    }

    /** An account whose owner has chosen the password. */
    UserAccount(
            @Nullable Long id,
            String username,
            String passwordHash,
            String displayName,
            Role role,
            @Nullable Long unitId,
            boolean enabled) {
        this(id, username, passwordHash, displayName, role, unitId, enabled, false, 0);
    }

    static UserAccount administrator(String username, String passwordHash, boolean passwordTemporary) {
        return new UserAccount(null, username, passwordHash, username, Role.ADMIN, null, true, passwordTemporary, 0);
    }

    /** What sign-ins are counted by. */
    long key() {
        return Objects.requireNonNull(id);
    }

    /** What was typed was found to be in order. */
    static UserAccount created(NewAccount typed, String temporaryHash) {
        var role = Objects.requireNonNull(typed.role());
        return new UserAccount(
                null, typed.username(), temporaryHash, typed.displayName(), role, typed.unitId(), true, true, 0);
    }

    /** Sessions opened before end where it may do something else now; another name changes nothing of that. */
    UserAccount changed(NewAccount typed) {
        var newRole = Objects.requireNonNull(typed.role());
        boolean same = newRole == role && Objects.equals(typed.unitId(), unitId);
        return new UserAccount(
                id,
                username,
                passwordHash,
                typed.displayName(),
                newRole,
                typed.unitId(),
                enabled,
                passwordTemporary,
                same ? stamp : stamp + 1);
    }

    /** Sessions opened before end. */
    UserAccount switched(boolean on) {
        return new UserAccount(id, username, passwordHash, displayName, role, unitId, on, passwordTemporary, stamp + 1);
    }

    /** Sessions opened before end. */
    UserAccount withPassword(String newHash, boolean temporary) {
        return new UserAccount(id, username, newHash, displayName, role, unitId, enabled, temporary, stamp + 1);
    }

    /** Without the hash: records end up in logs. */
    @Override
    public String toString() {
        return "UserAccount[" + username + ", " + role + "]";
    }
}
