package vn.cchc.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class PagerTest {

    @Test
    void saysWhichRowsOfHowManyAreShown() {
        assertThat(html(2, 3355).text()).contains("61–120 trong 3.355");
        assertThat(html(56, 3355).text()).contains("3.301–3.355 trong 3.355");
    }

    @Test
    void leadsToTheEndsAndTheNeighbours() {
        assertThat(html(3, 3355).select("a").eachAttr("href"))
                .containsExactly("list?page=1", "list?page=2", "list?page=4", "list?page=56");
    }

    @Test
    void leadsNowhereBeyondTheEnds() {
        assertThat(html(1, 120).select("a").eachAttr("href")).containsExactly("list?page=2");
        assertThat(html(2, 120).select("a").eachAttr("href")).containsExactly("list?page=1");
    }

    @Test
    void takesAPageBeyondTheLastForTheLast() {
        var pager = pager(99, 70);
        assertThat(pager.number()).isEqualTo(2);
        assertThat(pager.offset()).isEqualTo(60);
        assertThat(pager.end()).isEqualTo(70);
    }

    @Test
    void staysOutOfSightWhereOnePageHoldsEverything() {
        assertThat(pager(1, 60).content("Xã").isVisible()).isFalse();
        assertThat(pager(1, 0).content("Xã").isVisible()).isFalse();
        assertThat(pager(1, 61).content("Xã").isVisible()).isTrue();
    }

    private static Document html(int page, int count) {
        return Jsoup.parse(pager(page, count).content("Xã").html());
    }

    private static Pager pager(int page, int count) {
        return new Pager(page, count, 60, number -> "list?page=" + number);
    }
}
