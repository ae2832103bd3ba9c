package vn.cchc.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/**
 * A table that stands on paper in place of a grid, which has no more rows than its window shows. The page fetches it once
 * it is idle (see {@code page.ts}), so that neither the first sight of a screen nor a session carries its rows.
 */
@Tag("div")
public final class PaperTable extends Component {

    /** @param table asked for when the page fetches it, with the rights of that moment */
    public PaperTable(Supplier<TableData> table, Texts texts) {
        getElement().setAttribute("class", "table-frame paper-table");
        DownloadHandler source = event -> send(event, table, texts);
        getElement().setAttribute("data-source", source);
    }

    private static void send(DownloadEvent event, Supplier<TableData> table, Texts texts) throws IOException {
        byte[] html = TableMarkup.of(table.get(), texts).render().getBytes(StandardCharsets.UTF_8);
        event.setContentType("text/html;charset=utf-8");
        event.setContentLength(html.length);
        event.getOutputStream().write(html);
    }
}
