package vn.cchc.access;

import static org.springframework.security.config.Customizer.withDefaults;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.test.context.support.TestPropertySourceUtils;

/**
 * A provider of sign-in (OpenID Connect) with a server of its own: Spring's authorization server, with people who may or
 * may not have an account of ours. No stereotype, so that the scans of tests pass it by.
 */
@EnableWebSecurity
@ImportAutoConfiguration({
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    SecurityFilterAutoConfiguration.class
})
class ForeignProvider {

    static final String PASSWORD = "theirs";

    /** A name that a database which ignores accents takes for the administrator's. */
    static final String LOOKALIKE = "àdmin";

    /** A name that Java takes for "kiosk" as well where it ignores capitals: it begins with the sign for kelvin. */
    static final String KELVIN = "\u212aio\u017fk";

    private static final Map<String, String> NAMES =
            Map.of("lookalike", LOOKALIKE, "kelvin", KELVIN, "capitals", "LEADER");

    private static final String CLIENT = "reform-dashboard";
    private static final String SECRET = "kept-between-us";

    @Bean
    SecurityFilterChain chain(HttpSecurity http) {
        return http.oauth2AuthorizationServer(server -> server.oidc(withDefaults()))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .formLogin(withDefaults())
                .build();
    }

    @Bean
    RegisteredClientRepository clients() {
        return new InMemoryRegisteredClientRepository(RegisteredClient.withId("1")
                .clientId(CLIENT)
                .clientSecret("{noop}" + SECRET)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                // The program's port is not known yet; of loopback addresses any port is as good.
                .redirectUri("http://127.0.0.1/login/oauth2/code/district")
                .scopes(scopes -> scopes.addAll(List.of("openid", "profile", "email")))
                .build());
    }

    @Bean
    UserDetailsService people() {
        return new InMemoryUserDetailsManager(
                Stream.of("leader", "former", "stranger", "lookalike", "kelvin", "capitals")
                        .map(name -> User.withUsername(name)
                                .password("{noop}" + PASSWORD)
                                .roles("ADMIN")
                                .build())
                        .toList());
    }

    /** What it says of a person. */
    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> claims() {
        return token -> token.getClaims().claims(claims -> {
            var person = token.getPrincipal().getName();
            var name = NAMES.getOrDefault(person, person);
            claims.putAll(
                    Map.of("preferred_username", name, "email", name + "@baubang.example", "email_verified", false));
        });
    }

    @Bean
    JWKSource<com.nimbusds.jose.proc.SecurityContext> keys() throws JOSEException {
        RSAKey key = new RSAKeyGenerator(2048).keyID("1").generate();
        return new ImmutableJWKSet<>(new JWKSet(key));
    }

    @Bean
    JwtDecoder tokens(JWKSource<com.nimbusds.jose.proc.SecurityContext> keys) {
        return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
    }

    /** The program under test says for the whole process where it is kept who is signed in; this goes along with it. */
    @Bean
    SecurityContextHolderStrategy whereverThisProcessKeepsIt() {
        return new SecurityContextHolderStrategy() {
            @Override
            public void clearContext() {
                SecurityContextHolder.clearContext();
            }

            @Override
            public SecurityContext getContext() {
                return SecurityContextHolder.getContext();
            }

            @Override
            public void setContext(SecurityContext context) {
                SecurityContextHolder.setContext(context);
            }

            @Override
            public Supplier<SecurityContext> getDeferredContext() {
                return SecurityContextHolder.getDeferredContext();
            }

            @Override
            public void setDeferredContext(Supplier<SecurityContext> context) {
                SecurityContextHolder.setDeferredContext(context);
            }

            @Override
            public SecurityContext createEmptyContext() {
                return SecurityContextHolder.createEmptyContext();
            }
        };
    }

    @Bean
    AuthorizationServerSettings settings() {
        return AuthorizationServerSettings.builder().build();
    }

    /** Starts it and gives a program the standard settings for it. */
    static final class Configured implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext program) {
            var registration = "spring.security.oauth2.client.registration.district.";
            TestPropertySourceUtils.addInlinedPropertiesToEnvironment(
                    program,
                    registration + "client-id=" + CLIENT,
                    registration + "client-secret=" + SECRET,
                    registration + "client-name=Cổng đăng nhập tỉnh",
                    registration + "scope=openid,profile,email",
                    "spring.security.oauth2.client.provider.district.issuer-uri=" + Running.ADDRESS);
        }
    }

    private static final class Running {
        /** Another name of this machine than the program's, or the two would share their cookies. */
        static final String ADDRESS = "http://localhost:" + start();

        private static int start() {
            SpringApplication provider = new SpringApplicationBuilder(ForeignProvider.class)
                    .properties(Map.of("server.port", "0", "server.address", "localhost"))
                    .build();
            var running = (WebServerApplicationContext) provider.run("--server.port=0");
            return running.getWebServer().getPort();
        }
    }
}
