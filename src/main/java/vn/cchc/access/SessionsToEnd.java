package vn.cchc.access;

import java.util.Optional;

/**
 * Sessions that end once what was done is committed.
 *
 * @param only the key of one of them; empty for all
 * @param except the key of one that goes on
 */
record SessionsToEnd(String username, Optional<String> only, Optional<String> except) {

    static SessionsToEnd all(String username) {
        return new SessionsToEnd(username, Optional.empty(), Optional.empty());
    }

    static SessionsToEnd one(String username, String key) {
        return new SessionsToEnd(username, Optional.of(key), Optional.empty());
    }

    static SessionsToEnd others(String username, String own) {
        return new SessionsToEnd(username, Optional.empty(), Optional.of(own));
    }

    boolean include(OpenSession session) {
        return session.isOf(username)
                && only.map(session.key()::equals).orElse(true)
                && except.filter(session.key()::equals).isEmpty();
    }
}
