package vn.cchc.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.TableData.Column;

class TableMarkupTest {
    private static final Texts VI = Texts.of(Texts.VIETNAMESE);

    @Test
    void headsRowsAndColumns() {
        Document html = html(TableCell.text("95,5"));
        assertThat(html.select("caption").text()).isEqualTo("Bảng điểm");
        assertThat(html.select("thead th[scope=col]").eachText()).containsExactly("Xã", "C2");
        assertThat(html.select("tbody th[scope=row]").text()).isEqualTo("Long Nguyên");
        assertThat(html.select("abbr").attr("title")).isEqualTo("Hồ sơ đúng hạn");
    }

    @Test
    void namesARowByItsFirstColumnOnScreen() {
        TableData data = TableData.of("Bảng điểm", Column.text("Mã").inFile(), Column.text("Xã"), Column.number("C2"))
                .row(TableCell.file("25828"), TableCell.text("Long Nguyên"), TableCell.text("95,5"))
                .build();

        Document html = Jsoup.parse(TableMarkup.of(data, VI).render());

        assertThat(html.select("tbody th[scope=row]").text()).isEqualTo("Long Nguyên");
    }

    @Test
    void tellsACellTheNameOfItsColumnWhereItMayStandAlone() {
        TableData data = TableData.of("Đơn vị", Column.text("Xã"), Column.text("Loại"))
                .row(TableCell.text("Long Nguyên"), TableCell.text("xã"))
                .build();

        assertThat(Jsoup.parse(TableMarkup.named(data, VI).render())
                        .select("td")
                        .attr("data-column"))
                .isEqualTo("Loại");
        assertThat(Jsoup.parse(TableMarkup.of(data, VI).render()).select("[data-column]"))
                .isEmpty();
    }

    @Test
    void leadsSomewhereAndSaysItsTone() {
        Document html = html(TableCell.text("88,6")
                .tone(Tone.MISSED)
                .href("units/25816?period=2017-07")
                .hint("412/465"));
        Element link = html.select("td a").getFirst();
        assertThat(link.attr("href")).isEqualTo("units/25816?period=2017-07");
        assertThat(link.className()).isEqualTo("cell tone-missed");
        assertThat(link.text()).contains("▼", "88,6", "không đạt", "412/465");
    }

    @Test
    void escapesWhatPeopleWrote() {
        Document html = html(TableCell.text("<script>alert(1)</script>").hint("\"><b>"));
        assertThat(html.select("script, b")).isEmpty();
        assertThat(html.select("td").text()).contains("<script>");
    }

    @Test
    void refusesARowOfTheWrongLength() {
        assertThatThrownBy(() -> TableData.of("c", Column.text("a"))
                        .row(TableCell.text("1"), TableCell.text("2"))
                        .build())
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Document html(TableCell cell) {
        TableData data = TableData.of(
                        "Bảng điểm", Column.text("Xã"), Column.number("C2").hint("Hồ sơ đúng hạn"))
                .row(TableCell.text("Long Nguyên"), cell)
                .build();
        return Jsoup.parse(TableMarkup.of(data, VI).render());
    }
}
