package vn.cchc.exchange.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.cchc.exchange.list.ListName;
import vn.cchc.kit.Texts;

class ListWordingTest {

    private static final Texts VIETNAMESE = Texts.of(Texts.VIETNAMESE);
    private static final Texts ENGLISH = Texts.of(Texts.ENGLISH);

    @Test
    void callsListsAsTheirScreensDo() {
        var wording = new ListWording(VIETNAMESE);
        assertThat(wording.name(ListName.MEASURES)).isEqualTo(VIETNAMESE.get("catalogue.measures.title"));
        assertThat(wording.name(ListName.TARGETS)).isEqualTo(VIETNAMESE.get("catalogue.targets.title"));
        assertThat(wording.name(ListName.LETTER_OCCASIONS)).isEqualTo(VIETNAMESE.get("letter.column.occasion"));
        assertThat(wording.column(ListName.LETTER_TYPES.columns().get(4)))
                .isEqualTo(VIETNAMESE.get("catalogue.column.abbreviation"));
    }

    @Test
    void countsOneRowAndManyRows() {
        assertThat(ENGLISH.get("lists.rows", 1)).isEqualTo("1 row");
        assertThat(ENGLISH.get("lists.rows", 3350)).isEqualTo("3,350 rows");
        assertThat(ENGLISH.get("lists.done", "Targets", 1, 0)).isEqualTo("Targets: 1 row added, 0 rows changed.");
        assertThat(VIETNAMESE.get("lists.rows", 3350)).isEqualTo("3.350 dòng");
    }

    @Test
    void asksForTheDayThatTheColumnMeans() {
        assertThat(ENGLISH.get("lists.rule.missing")).contains("the first day it no longer holds");
    }
}
