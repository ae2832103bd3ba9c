package vn.cchc.administration;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.access.Requires;
import vn.cchc.access.Right;
import vn.cchc.analytics.AnalyticsService;
import vn.cchc.analytics.Choices;
import vn.cchc.analytics.Trial;
import vn.cchc.indicator.NewDefinition;
import vn.cchc.period.Period;

/** Tries a definition on approved figures before anybody keeps it. Nothing is written. */
@Service
public class IndicatorTrials {

    private final AnalyticsService analytics;
    private final CatalogueLoader loader;

    IndicatorTrials(AnalyticsService analytics, CatalogueLoader loader) {
        this.analytics = analytics;
        this.loader = loader;
    }

    /**
     * Empty where the definition cannot be worked out; its words do not matter.
     *
     * @param period one that has begun; empty, or one that nothing is known of: the newest month whose reports are due
     */
    @Requires(Right.KEEP_CATALOGUE)
    @Transactional(readOnly = true)
    public Optional<Trial> attempt(NewDefinition definition, Optional<Period> period) {
        return loader.load().definitionRules().computed(definition).map(tried -> {
            var asked = Choices.DEFAULT.with(tried.audience());
            return analytics.trial(tried, period.map(asked::with).orElse(asked));
        });
    }
}
