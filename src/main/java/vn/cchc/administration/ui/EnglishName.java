package vn.cchc.administration.ui;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.place.UnitKind;
import vn.cchc.text.Accents;

/**
 * What a unit is called in English, where a rule can say it: places keep their names without accents, and the word for
 * their kind is written by the program. Offices are named by what they do, which only a list knows: those that decrees
 * 37/2014 and 107/2020 give a district.
 */
final class EnglishName {

    private static final Map<String, String> OFFICES = Map.ofEntries(
            Map.entry("van phong hdnd va ubnd", "Office of the People's Council and People's Committee"),
            Map.entry("phong noi vu", "Home Affairs Office"),
            Map.entry("phong tu phap", "Justice Office"),
            Map.entry("phong tai chinh - ke hoach", "Finance and Planning Office"),
            Map.entry("phong tai nguyen va moi truong", "Natural Resources and Environment Office"),
            Map.entry("phong lao dong - thuong binh va xa hoi", "Labour, War Invalids and Social Affairs Office"),
            Map.entry("phong van hoa va thong tin", "Culture and Information Office"),
            Map.entry("phong giao duc va dao tao", "Education and Training Office"),
            Map.entry("phong y te", "Health Office"),
            Map.entry("thanh tra huyen", "District Inspectorate"),
            Map.entry("phong kinh te", "Economic Office"),
            Map.entry("phong kinh te va ha tang", "Economic and Infrastructure Office"),
            Map.entry("phong nong nghiep va phat trien nong thon", "Agriculture and Rural Development Office"),
            Map.entry("phong quan ly do thi", "Urban Management Office"),
            Map.entry("phong dan toc", "Ethnic Affairs Office"));

    private EnglishName() {}

    /** Empty where no rule says it, or nothing is typed yet. */
    static Optional<String> of(String name, @Nullable UnitKind kind) {
        var plain = Accents.strip(name.strip().replaceAll("\\s+", " "));
        if (plain.isEmpty() || kind == null) {
            return Optional.empty();
        }
        return kind.isOffice() ? Optional.ofNullable(OFFICES.get(plain.toLowerCase(Locale.ROOT))) : Optional.of(plain);
    }
}
