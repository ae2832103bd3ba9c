package vn.cchc.place;

import org.springframework.stereotype.Service;
import vn.cchc.period.AsOf;

/** The units of the district. */
@Service
public class Units {

    private final UnitsQuery query;

    Units(UnitsQuery query) {
        this.query = query;
    }

    /** All versions as they were known at a moment, of all units in one statement; without units in the database an empty history on the reform calendar. */
    public UnitHistory history(AsOf asOf) {
        return query.history(asOf);
    }
}
