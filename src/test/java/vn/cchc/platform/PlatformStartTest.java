package vn.cchc.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.time.Clock;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which database, sample and clock a start ends up with. */
class PlatformStartTest {
    private final TestDatabase database = TestDatabase.empty();
    private final ApplicationContextRunner program = new ApplicationContextRunner()
            .withInitializer(new ConfigDataApplicationContextInitializer())
            .withUserConfiguration(DatabaseConfiguration.class, SampleConfiguration.class, ClockConfiguration.class)
            .withConfiguration(AutoConfigurations.of(
                    DataSourceAutoConfiguration.class,
                    JdbcTemplateAutoConfiguration.class,
                    JdbcClientAutoConfiguration.class,
                    FlywayAutoConfiguration.class));
    private final ApplicationContextRunner onOwnDatabase = program.withPropertyValues(
            "spring.datasource.url=" + database.getJdbcUrl(),
            "spring.datasource.username=" + database.getUsername(),
            "spring.datasource.password=" + database.getPassword());

    @Test
    void bringsNoSampleToAnOperatorsDatabase() {
        onOwnDatabase.run(context -> {
            assertThat(context.getBean(SampleMode.class).active()).isFalse();
            assertThat(context.getBean(JdbcClient.class)
                            .sql("SELECT COUNT(*) FROM account")
                            .query(Integer.class)
                            .single())
                    .isZero();
            assertThat(context.getBean(Clock.class)).isEqualTo(Clock.system(ClockConfiguration.VIETNAM));
        });
    }

    @Test
    void keepsVietnamsTimeInEveryConnection() {
        onOwnDatabase.run(context -> assertThat(context.getBean(JdbcClient.class)
                        .sql("SELECT @@session.time_zone")
                        .query(String.class)
                        .single())
                .isEqualTo("+07:00"));
    }

    @Test
    void listensEverywhereOnAnOperatorsDatabase() {
        onOwnDatabase.run(context -> assertThat(listening(context)).isNull());
    }

    @Test
    void standsStillOnTheMorningOfTheSample() {
        onSample()
                .run(context -> assertThat(LocalDateTime.now(context.getBean(Clock.class)))
                        .isEqualTo("2017-08-08T09:20"));
    }

    @Test
    void listensOnTheLoopbackWithTheSample() {
        onSample().run(context -> assertThat(listening(context)).isEqualTo(InetAddress.getLoopbackAddress()));
    }

    @Test
    void listensWhereItIsToldWithTheSample() {
        onSample()
                .withPropertyValues("server.address=0.0.0.0")
                .run(context -> assertThat(listening(context)).isNull());
    }

    @Test
    void runsTheSampleUnlessToldNotTo() {
        var choice = new ApplicationContextRunner().withUserConfiguration(SampleConfiguration.class);
        choice.run(context ->
                assertThat(context.getBean(SampleMode.class).active()).isTrue());
        choice.withPropertyValues("app.sample=false")
                .run(context ->
                        assertThat(context.getBean(SampleMode.class).active()).isFalse());
    }

    @Test
    void saysWhatToSetWhereNoDatabaseIsCarried() {
        program.withClassLoader(new FilteredClassLoader("ch.vorburger"))
                .run(context -> assertThat(StartFailureReport.sentence(context.getStartupFailure()))
                        .hasValueSatisfying(words -> assertThat(words).contains("SPRING_DATASOURCE_URL")));
    }

    @Test
    void refusesTheAddressOfAnotherDatabaseBeforeLookingForItsDriver() {
        program.withPropertyValues("spring.datasource.url=jdbc:mysql://localhost/reform")
                .run(context -> assertThat(StartFailureReport.sentence(context.getStartupFailure()))
                        .hasValueSatisfying(words -> assertThat(words).contains("jdbc:mariadb://")));
    }

    private ApplicationContextRunner onSample() {
        return program.withInitializer(new TestDatabase.WithSample()::initialize);
    }

    /** Where the web server is told to listen; null is everywhere. */
    @SuppressWarnings("unchecked")
    private static @Nullable InetAddress listening(ApplicationContext context) {
        var server = new TomcatServletWebServerFactory();
        context.getBean(WebServerFactoryCustomizer.class).customize(server);
        return server.getAddress();
    }
}
