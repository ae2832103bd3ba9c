package vn.cchc.access;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.server.servlet.CookieSameSiteSupplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AccountStatusUserDetailsChecker;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.RequestCache;

/**
 * Who gets in, and where to. Without an account there is the sign-in page, its resources, and the bare health of the
 * program; everything else, known or not, leads to the sign-in page and back to the address asked for.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AdministratorSettings.class)
class SecurityConfig {
    static final String LOGIN = "/login";

    /** What {@code account} says of a password: its algorithm stands in front of the hash. */
    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    /** Only a right password learns that its account is switched off: a stranger cannot ask which names exist. */
    @Bean
    AuthenticationProvider accountAuthentication(Accounts accounts, PasswordEncoder encoder) {
        UserDetailsService lookup = username -> accounts.findByUsername(username)
                .map(AccountDetails::new)
                .orElseThrow(() -> new UsernameNotFoundException("No such account"));
        DaoAuthenticationProvider provider = new DaoAuthenticationProvider(lookup);
        provider.setPasswordEncoder(encoder);
        provider.setPreAuthenticationChecks(user -> {});
        provider.setPostAuthenticationChecks(new AccountStatusUserDetailsChecker());
        return provider;
    }

    /** Another site's form cannot use the session; a link from a mail still can. */
    @Bean
    CookieSameSiteSupplier cookiesOfThisSite() {
        return CookieSameSiteSupplier.ofLax();
    }

    @Bean
    SecurityFilterChain securityFilterChain(HttpSecurity http) {
        // The address asked for waits in a cookie: a session may end again before its owner comes back to sign in.
        http.setSharedObject(RequestCache.class, new RememberedAddress());
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers("/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness")
                        .permitAll()
                        .requestMatchers("/actuator", "/actuator/**")
                        .denyAll())
                .exceptionHandling(handling -> handling.authenticationEntryPoint(new WayToSignIn(LOGIN)))
                .headers(SecurityConfig::harden)
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.loginView(LOGIN, LOGIN)
                                .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated))
                .formLogin(login -> login.failureHandler(new RefusedSignIn(LOGIN)))
                .build();
    }

    /** For every answer but pages, whose policy needs a word of its own (see {@code ContentPolicy}). */
    private static void harden(HeadersConfigurer<HttpSecurity> headers) {
        // At once, not when the answer is sent: Tomcat ends an answer that was forwarded, as pages are, before that.
        headers.withObjectPostProcessor(new ObjectPostProcessor<HeaderWriterFilter>() {
            @Override
            public <O extends HeaderWriterFilter> O postProcess(O filter) {
                filter.setShouldWriteHeadersEagerly(true);
                return filter;
            }
        });
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(ContentPolicy.ofData()))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions ->
                        permissions.policy("camera=(), geolocation=(), microphone=(), payment=(), usb=()"));
    }
}
