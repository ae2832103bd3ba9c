package vn.cchc.indicator;

import org.springframework.stereotype.Service;
import vn.cchc.change.Kept;
import vn.cchc.period.AsOf;

/** The catalogue of indicators. */
@Service
public class Indicators {

    /** Now, and the moments that people have just looked back to. */
    private static final int MOST_MOMENTS = 8;

    private final CatalogueQuery query;
    private final Kept<AsOf, Catalogue> kept = new Kept<>(MOST_MOMENTS);

    Indicators(CatalogueQuery query) {
        this.query = query;
    }

    /**
     * Every definition and target with its dates, as they were known at a moment, in one statement, which reads nothing
     * while nothing has changed.
     *
     * @throws IllegalStateException when a stored definition breaks the rules, naming the indicator
     */
    public Catalogue catalogue(AsOf asOf) {
        return kept.current(asOf, known -> query.catalogue(asOf, known));
    }
}
