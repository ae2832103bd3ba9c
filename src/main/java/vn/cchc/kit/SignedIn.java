package vn.cchc.kit;

import java.util.Optional;

/** The person at the screen, as the frame shows them; the access feature provides it as a bean. */
public interface SignedIn {

    /** The person signed in now; empty where nobody is. */
    Optional<Person> current();

    /**
     * A person.
     *
     * @param role its name in the reader's language
     * @param address where they find their account, relative to the root; empty where there is no such screen
     */
    record Person(String name, String role, String address) {}
}
