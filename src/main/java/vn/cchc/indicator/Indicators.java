package vn.cchc.indicator;

import org.springframework.stereotype.Service;
import vn.cchc.period.AsOf;

/** The catalogue of indicators. */
@Service
public class Indicators {

    private final CatalogueQuery query;

    Indicators(CatalogueQuery query) {
        this.query = query;
    }

    /**
     * Every definition and target with its dates, as they were known at a moment, in one statement.
     *
     * @throws IllegalStateException when a stored definition breaks the rules, naming the indicator
     */
    public Catalogue catalogue(AsOf asOf) {
        return query.catalogue(asOf);
    }
}
