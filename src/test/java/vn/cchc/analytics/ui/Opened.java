package vn.cchc.analytics.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import vn.cchc.kit.Markup;

/** What stands on screen once an address is opened; components of Vaadin's own are left out. */
final class Opened {

    private Opened() {}

    static Document screen(String address) {
        var location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
        return Jsoup.parse(markup(UI.getCurrent()));
    }

    static String title() {
        return UI.getCurrent().getInternals().getTitle();
    }

    private static String markup(Component component) {
        var own = component instanceof Markup markup ? markup.html() : "";
        Stream<String> inside = component.getChildren().map(Opened::markup);
        return Stream.concat(Stream.of(own), inside).collect(Collectors.joining());
    }
}
