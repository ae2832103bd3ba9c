package vn.cchc.access;

import java.util.List;
import java.util.stream.StreamSupport;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.stereotype.Component;

/** The providers (OpenID Connect) that people may sign in with, as the settings name them; mostly none. */
@Component
public class SignInProviders {

    private final ObjectProvider<ClientRegistrationRepository> registrations;

    SignInProviders(ObjectProvider<ClientRegistrationRepository> registrations) {
        this.registrations = registrations;
    }

    /**
     * One provider.
     *
     * @param name as the settings call it
     * @param address where signing in with it begins, relative to the root
     */
    public record Provider(String name, String address) {}

    /** In the order of the settings. */
    public List<Provider> list() {
        return registrations.stream()
                .filter(Iterable.class::isInstance)
                .flatMap(found -> StreamSupport.stream(((Iterable<?>) found).spliterator(), false))
                .filter(ClientRegistration.class::isInstance)
                .map(ClientRegistration.class::cast)
                .map(SignInProviders::provider)
                .toList();
    }

    private static Provider provider(ClientRegistration registration) {
        var begin = OAuth2AuthorizationRequestRedirectFilter.DEFAULT_AUTHORIZATION_REQUEST_BASE_URI.substring(1);
        return new Provider(registration.getClientName(), begin + "/" + registration.getRegistrationId());
    }
}
