package vn.cchc.platform;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock that every date of the domain comes from, in Vietnam's time. Sessions keep the machine's. */
@Configuration(proxyBeanMethods = false)
public class ClockConfiguration {
    /** Decides every date. */
    public static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    /** The time of the review meeting, at which the sample stands still. */
    private static final LocalTime MEETING = LocalTime.of(9, 20);

    /** @param sampleDay the day the sample stands still on; without the sample it means nothing */
    @Bean
    @ConditionalOnMissingBean
    Clock clock(SampleMode sample, @Value("${app.sample.today:2017-08-08}") String sampleDay) {
        return sample.active() ? Clock.fixed(meeting(sampleDay), VIETNAM) : Clock.system(VIETNAM);
    }

    private static Instant meeting(String day) {
        try {
            return LocalDate.parse(day).atTime(MEETING).atZone(VIETNAM).toInstant();
        } catch (DateTimeParseException notADay) {
            throw new CannotStartException("app.sample.today is “" + day + "”; write the day as 2017-08-08.", notADay);
        }
    }
}
