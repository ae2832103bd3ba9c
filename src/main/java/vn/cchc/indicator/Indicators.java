package vn.cchc.indicator;

import org.springframework.stereotype.Service;

/** The catalogue of indicators. */
@Service
public class Indicators {

    private final CatalogueQuery query;

    Indicators(CatalogueQuery query) {
        this.query = query;
    }

    /**
     * Every definition and target with its dates, in one statement.
     *
     * @throws IllegalStateException when a stored definition breaks the rules, naming the indicator
     */
    public Catalogue catalogue() {
        return query.catalogue();
    }
}
