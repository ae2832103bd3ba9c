package vn.cchc.platform;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock that every date of the domain comes from, in Vietnam's time. Sessions keep the machine's. */
@Configuration(proxyBeanMethods = false)
public class ClockConfiguration {
    /** Decides every date. */
    public static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    /** The morning of the review meeting, 08/8/2017 09:20, at which the sample stands still. */
    private static final Instant SAMPLE = Instant.parse("2017-08-08T02:20:00Z");

    @Bean
    @ConditionalOnMissingBean
    Clock clock(SampleMode sample) {
        return sample.active() ? Clock.fixed(SAMPLE, VIETNAM) : Clock.system(VIETNAM);
    }
}
