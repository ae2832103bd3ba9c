package vn.cchc.analytics.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.cchc.analytics.Rank;
import vn.cchc.kit.Texts;

class FigureWordingTest {

    private final FigureWording figures = new Wording(Texts.of(Texts.VIETNAMESE)).figures();

    @Test
    void writesSharedPlacesAsARange() {
        assertThat(figures.rank(new Rank(5, 6, 7))).isEqualTo("5–6/7");
    }

    @Test
    void groupsTheDigitsOfPlacesAmongThousands() {
        assertThat(figures.rank(new Rank(3285, 3292, 3300))).isEqualTo("3.285–3.292/3.300");
    }
}
