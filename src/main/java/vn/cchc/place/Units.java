package vn.cchc.place;

import org.springframework.stereotype.Service;
import vn.cchc.change.Kept;
import vn.cchc.period.AsOf;

/** The units of the district, or of the province, whose figures are kept here. */
@Service
public class Units {

    /** Now, and the moments that people have just looked back to. */
    private static final int MOST_MOMENTS = 8;

    private final UnitsQuery query;
    private final Kept<AsOf, UnitHistory> kept = new Kept<>(MOST_MOMENTS);

    Units(UnitsQuery query) {
        this.query = query;
    }

    /**
     * All versions as they were known at a moment, of all units of the root ({@link Jurisdiction}) in one statement, which reads nothing while nothing has
     * changed; without units in the database an empty history on the reform calendar.
     */
    public UnitHistory history(AsOf asOf) {
        return kept.current(asOf, known -> query.history(asOf, known));
    }
}
