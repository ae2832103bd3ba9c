package vn.cchc.kit;

import java.util.Optional;

/** The person at the screen, as the frame shows them; the access feature provides it as a bean. */
public interface SignedIn {

    /** The person signed in now; empty where nobody is. */
    Optional<Person> current();

    /** A name and the role's name in the reader's language. */
    record Person(String name, String role) {}
}
