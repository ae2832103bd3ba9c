package vn.cchc.kit;

import static j2html.TagCreator.button;
import static j2html.TagCreator.each;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import j2html.tags.DomContent;
import java.io.ByteArrayInputStream;
import java.text.Normalizer;

/**
 * The corner menu of a panel. Pictures are made in the browser (see {@code downloads.ts}), the CSV on the server at the
 * click; nothing goes to anyone else.
 */
@com.vaadin.flow.component.Tag("details")
final class DownloadMenu extends Component {

    DownloadMenu(String title, TableData table, boolean pictures, Texts texts) {
        getElement().setAttribute("class", "menu download");
        Element summary = new Element("summary");
        summary.setAttribute("aria-label", texts.get("kit.download", title));
        summary.setAttribute("title", texts.get("kit.download", title));
        summary.setText("⤓");
        Markup buttons = new Markup(pictures ? each(picture("png", "PNG"), picture("svg", "SVG")) : each());
        Anchor csv = new Anchor(csv(fileName(title), table, texts), "CSV");
        csv.getElement().setAttribute("download", true);
        Element list = new Element("div");
        list.setAttribute("class", "menu-list");
        list.appendChild(buttons.getElement(), csv.getElement());
        getElement().appendChild(summary, list);
    }

    private static DomContent picture(String kind, String name) {
        return button(name).withType("button").attr("data-download", kind);
    }

    private static DownloadHandler csv(String name, TableData table, Texts texts) {
        return DownloadHandler.fromInputStream(event -> {
            byte[] bytes = Csv.write(table, texts);
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes), name + ".csv", "text/csv;charset=utf-8", bytes.length);
        });
    }

    /** Letters and digits of the title without accents, as old desktops want their file names. */
    static String fileName(String title) {
        String plain = Normalizer.normalize(title.replace('đ', 'd').replace('Đ', 'D'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.length() > 60 ? plain.substring(0, 60) : plain;
    }
}
