package vn.cchc.analytics.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.cchc.analytics.Attention;
import vn.cchc.analytics.Choices;
import vn.cchc.analytics.Links;
import vn.cchc.kit.AttentionList;
import vn.cchc.kit.Span;
import vn.cchc.kit.Texts;
import vn.cchc.kit.Tone;
import vn.cchc.period.Month;
import vn.cchc.place.BauBang;
import vn.cchc.place.UnitKind;
import vn.cchc.place.UnitVersion;

class AttentionItemsTest {

    private static final Month JULY = new Month(2017, 7);

    private final AttentionItems items =
            new AttentionItems(new Links(Choices.DEFAULT), new Wording(Texts.of(Texts.VIETNAMESE)));

    @Test
    void namesThirtyUnitsOfAKindAndCountsTheOthers() {
        var attention = new ArrayList<Attention>();
        attention.add(new Attention.TooManyApologies(unit(1), 2));
        IntStream.rangeClosed(1, 33).forEach(number -> attention.add(overdue(unit(number))));

        var shown = items.items(attention);

        assertThat(shown).hasSize(32);
        assertThat(shown.getFirst().tone()).isEqualTo(Tone.MAIL);
        assertThat(words(shown.getLast())).isEqualTo("và 3 đơn vị khác");
        assertThat(shown.getLast().sentence().getFirst().href()).isEqualTo("units");
    }

    @Test
    void namesThirtyUnitsWithoutApologiesAndCountsTheOthers() {
        var late = IntStream.rangeClosed(1, 40)
                .mapToObj(number -> new Attention.UnitCount(unit(number), 2))
                .toList();

        var shown = items.items(List.of(new Attention.Unapologised(80, late)));

        assertThat(shown)
                .singleElement()
                .satisfies(item -> assertThat(
                                item.second().stream().map(Span::text).reduce("", String::concat))
                        .contains("Xã 30 2")
                        .doesNotContain("Xã 31")
                        .endsWith("và 10 đơn vị khác"));
    }

    private static String words(AttentionList.Item item) {
        return item.sentence().stream().map(Span::text).reduce("", String::concat);
    }

    private static Attention overdue(UnitVersion unit) {
        return new Attention.Overdue(unit, List.of(JULY), LocalDate.of(2017, 7, 17), 22, Optional.empty());
    }

    private static UnitVersion unit(int number) {
        return BauBang.version(
                number,
                String.valueOf(number),
                "Xã " + number,
                UnitKind.COMMUNE,
                LocalDate.of(2014, 4, 1),
                LocalDate.of(9999, 12, 31));
    }
}
