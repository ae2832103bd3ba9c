package vn.cchc.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.cchc.indicator.MeasureCode;
import vn.cchc.letter.LetterType;
import vn.cchc.letter.Occasion;

class OccasionNamesTest {

    private static final LocalDate END = LocalDate.of(2017, 7, 1);
    private static final LetterType THANKS =
            new LetterType("THANKS", "Cảm ơn", "Thanks", "TCO", new MeasureCode("letters_thanks"));
    private static final Occasion LAND = new Occasion("LAND", "THANKS", "Hiến đất", "Land given");
    private static final Occasion ROAD = new Occasion("ROAD", "THANKS", "Làm đường", "Road built");

    private final OccasionNames names = new OccasionNames(List.of(THANKS), List.of(LAND, ROAD), Map.of("LAND", END));

    @Test
    void takesTheOnlyOccasionThatALetterOfThatDayMayBeFor() {
        assertThat(names.only(THANKS, END)).contains(ROAD);
        assertThat(names.only(THANKS, END.minusDays(1))).isEmpty();
    }
}
