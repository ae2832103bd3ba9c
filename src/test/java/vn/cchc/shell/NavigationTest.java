package vn.cchc.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.Icon;
import vn.cchc.kit.MenuEntry;
import vn.cchc.kit.Texts;

class NavigationTest {
    private static final List<MenuEntry> ENTRIES = List.of(
            new MenuEntry(1, "shell.product", Icon.HOME, "", Set.of("period")),
            new MenuEntry(2, "shell.sample", Icon.BUILDING, "units", Set.of("period")),
            new MenuEntry(3, "shell.more", Icon.PERSON, "admin", "shell.skip", Set.of(), Set.of()));

    @Test
    void marksTheEntryOfASubordinateAddress() {
        Document html = side("units/25828?period=2017-07");
        assertThat(html.select("a[aria-current=page]").eachText()).containsExactly("Dữ liệu mẫu");
    }

    @Test
    void marksTheStartPageOnlyThere() {
        assertThat(side("").select("a[aria-current=page]").eachText()).containsExactly("Cải cách hành chính");
        assertThat(side("unitsomething").select("a[aria-current=page]")).isEmpty();
    }

    @Test
    void keepsOnlyTheChoicesAnEntryAsksFor() {
        assertThat(side("units?period=2017-07&type=x").select("a").eachAttr("href"))
                .containsExactly(".?period=2017-07", "units?period=2017-07", "admin");
    }

    @Test
    void headsEachGroup() {
        assertThat(side("").select("h2").eachText()).containsExactly("Đến nội dung chính");
    }

    @Test
    void opensEachGroupThatWasNotFolded() {
        assertThat(side("").select("details").hasAttr("open")).isTrue();
        assertThat(side("", "data").select("details").hasAttr("open")).isTrue();
        assertThat(side("", "skip").select("details").hasAttr("open")).isFalse();
    }

    private static Document side(String address, String... folded) {
        Navigation navigation =
                new Navigation(ENTRIES, new Location(address), Set.of(folded), Texts.of(Texts.VIETNAMESE));
        return Jsoup.parse(navigation.side().render());
    }
}
