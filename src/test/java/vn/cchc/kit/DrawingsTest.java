package vn.cchc.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DrawingsTest {

    @Test
    void sparklineEndsInADotAndBreaksWhereAPeriodIsMissing() {
        String svg = sparkline("1", "2", null, "3", "2");
        assertThat(svg).contains("<circle cx=\"81\"");
        assertThat(svg.chars().filter(c -> c == 'M').count()).isEqualTo(2);
    }

    @Test
    void sparklineOfEqualFiguresIsLevel() {
        assertThat(sparkline("5", "5", "5")).contains("M3 12.0L42 12.0L81 12.0");
    }

    @Test
    void sparklineOfOneFigureIsNotDrawn() {
        assertThat(sparkline("5", null)).isEmpty();
    }

    @Test
    void bulletBarStopsAtTheEndOfItsScale() {
        BulletBar bar = new BulletBar(new BigDecimal("1.3"), BigDecimal.ONE, null, BigDecimal.ONE, Tone.MET);
        assertThat(bar.content().render()).contains("width=\"100\"");
    }

    @Test
    void bulletBarWithoutAValueHasNoBar() {
        BulletBar bar = new BulletBar(null, BigDecimal.ONE, null, BigDecimal.ONE, Tone.NOT_REPORTED);
        assertThat(bar.content().render()).doesNotContain("class=\"bar\"").contains("tone-not-reported");
    }

    @SuppressWarnings("NullAway") // it does not see the annotation inside the compiled record's list
    private static String sparkline(@Nullable String... figures) {
        List<@Nullable BigDecimal> values = new ArrayList<>();
        for (String figure : figures) {
            values.add(figure == null ? null : new BigDecimal(figure));
        }
        return new Sparkline(values, Ink.PRIMARY).content().render();
    }
}
