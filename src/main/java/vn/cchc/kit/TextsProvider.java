package vn.cchc.kit;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Serves {@link Texts} to Vaadin's own components, and tells it the two languages. */
@Component
class TextsProvider implements I18NProvider {

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(Texts.VIETNAMESE, Texts.ENGLISH);
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        return Texts.of(locale).get(key, arguments);
    }
}
