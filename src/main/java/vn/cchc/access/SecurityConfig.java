package vn.cchc.access;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.server.servlet.CookieSameSiteSupplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.RequestCacheAwareFilter;

/**
 * Who gets in, and where to. Without an account there is the sign-in page, its resources, and the bare health of the
 * program; everything else, known or not, leads to the sign-in page and back to the address asked for.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({AdministratorSettings.class, SignInSettings.class})
class SecurityConfig {
    static final String LOGIN = "/login";

    /** Where a password is chosen in place of one that somebody else gave. */
    static final String PASSWORD = "/password";

    /** Another site's form cannot use the session; a link from a mail still can. */
    @Bean
    CookieSameSiteSupplier cookiesOfThisSite() {
        return CookieSameSiteSupplier.ofLax();
    }

    @Bean
    SecurityFilterChain securityFilterChain(
            HttpSecurity http,
            OpenSessions sessions,
            CurrentUser user,
            SingleSignOn singleSignOn,
            SignInProviders providers) {
        // The address asked for waits in a cookie: a session may end again before its owner comes back to sign in.
        var remembered = new RememberedAddress();
        http.setSharedObject(RequestCache.class, remembered);
        http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers("/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness")
                        .permitAll()
                        .requestMatchers("/actuator", "/actuator/**")
                        .denyAll())
                .exceptionHandling(handling -> handling.authenticationEntryPoint(new WayToSignIn(LOGIN, sessions)))
                .headers(SecurityConfig::harden)
                .sessionManagement(
                        opened -> opened.sessionAuthenticationStrategy(new CompositeSessionAuthenticationStrategy(
                                List.of(new ChangeSessionIdAuthenticationStrategy(), sessions))))
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.loginView(LOGIN, LOGIN)
                                .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated))
                .formLogin(login -> login.failureHandler(new RefusedSignIn(LOGIN)))
                // Before the address asked for is taken for come to, and forgotten.
                .addFilterBefore(new SessionActivity(), RequestCacheAwareFilter.class)
                .addFilterBefore(new PasswordFirst(user, remembered), RequestCacheAwareFilter.class);
        if (!providers.list().isEmpty()) {
            http.oauth2Login(login -> signInElsewhere(login, singleSignOn, remembered));
        }
        return http.build();
    }

    private static void signInElsewhere(
            OAuth2LoginConfigurer<HttpSecurity> login, SingleSignOn singleSignOn, RequestCache remembered) {
        var success = new SavedRequestAwareAuthenticationSuccessHandler();
        success.setRequestCache(remembered);
        login.loginPage(LOGIN)
                .successHandler(success)
                .failureHandler(new RefusedSignIn(LOGIN))
                .userInfoEndpoint(person -> person.oidcUserService(singleSignOn).userService(request -> {
                    throw new OAuth2AuthenticationException("openid_scope_missing");
                }));
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
