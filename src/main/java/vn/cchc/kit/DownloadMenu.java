package vn.cchc.kit;

import static j2html.TagCreator.button;
import static j2html.TagCreator.each;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import j2html.tags.DomContent;
import java.io.IOException;

/**
 * The corner menu of a panel. Pictures are made in the browser (see {@code downloads.ts}), the CSV on the server at the
 * click; nothing goes to anyone else.
 */
@com.vaadin.flow.component.Tag("details")
final class DownloadMenu extends Component {

    DownloadMenu(String title, Download download, boolean pictures, Texts texts) {
        getElement().setAttribute("class", "menu download");
        getElement().setAttribute("data-file", download.name());
        Element summary = new Element("summary");
        summary.setAttribute("aria-label", texts.get("kit.download", title));
        summary.setAttribute("title", texts.get("kit.download", title));
        summary.setText("⤓");
        Markup buttons = new Markup(pictures ? each(picture("png", "PNG"), picture("svg", "SVG")) : each());
        Anchor csv = new Anchor(csv(download, texts), "CSV");
        csv.getElement().setAttribute("download", true);
        Element list = new Element("div");
        list.setAttribute("class", "menu-list");
        list.appendChild(buttons.getElement(), csv.getElement());
        getElement().appendChild(summary, list);
    }

    private static DomContent picture(String kind, String name) {
        return button(name).withType("button").attr("data-download", kind);
    }

    private static DownloadHandler csv(Download download, Texts texts) {
        return event -> send(download, event, texts);
    }

    private static void send(Download download, DownloadEvent event, Texts texts) throws IOException {
        event.setFileName(download.name() + ".csv");
        event.setContentType("text/csv;charset=utf-8");
        // Not closed after a failure: what is written so far must not look like a whole file.
        Csv csv = new Csv(event.getOutputStream(), texts);
        download.content().write(csv);
        csv.close();
    }
}
