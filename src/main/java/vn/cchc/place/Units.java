package vn.cchc.place;

import org.springframework.stereotype.Service;

/** The units of the district. */
@Service
public class Units {

    private final UnitsQuery query;

    Units(UnitsQuery query) {
        this.query = query;
    }

    /** All versions of all units in one statement; without units in the database an empty history on the reform calendar. */
    public UnitHistory history() {
        return query.history();
    }
}
