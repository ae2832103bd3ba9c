package vn.cchc.kit;

import j2html.TagCreator;
import j2html.tags.DomContent;

/** The line drawings of the frame, drawn on a square of 24. */
public enum Icon {
    HOME("M4 11l8-7 8 7v9h-5v-6H9v6H4z"),
    BARS("M6 20V10M12 20V4M18 20v-7"),
    PULSE("M3 12h4l3-8 4 16 3-8h4"),
    BUILDING("M5 20v-9l7-6 7 6v9M3 20h18M10 20v-5h4v5M12 9v1"),
    MAIL("M3 6h18v12H3zM3 7l9 7 9-7"),
    DOCUMENT("M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6"),
    PEN("M4 20l1-5L16 4l4 4L9 19z"),
    DOWNLOAD("M12 4v12M7 11l5 5 5-5M5 20h14"),
    CHECK("M4 12l5 6L20 6"),
    GEAR("M12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM12 3v3M12 18v3M3 12h3M18 12h3M6 6l2 2M16 16l2 2M6 18l2-2M16 8l2-2"),
    PEOPLE(
            "M9 11a3.500 3.500 0 1 0 0-7 3.500 3.500 0 0 0 0 7zM3 20c0-4 3-6 6-6s6 2 6 6M16 4.500a3.500 3.500 0 0 1 0 6M18 14.500c2 .8 3 2.800 3 5.500"),
    PERSON("M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM5 20c0-4 3-6 7-6s7 2 7 6"),
    SUN("M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 2v3M12 19v3M2 12h3M19 12h3M5 5l2 2M17 17l2 2M5 19l2-2M17 7l2-2"),
    MOON("M20 14A8.500 8.500 0 0 1 10 4a8.500 8.500 0 1 0 10 10z"),
    CONTRAST("M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 3v18M12 7h5M12 12h9M12 17h5"),
    MENU("M4 6h16M4 12h16M4 18h16"),
    CLOSE("M6 6l12 12M18 6L6 18"),
    LEAVE("M14 4h5v16h-5M4 12h11M8 8l-4 4 4 4");

    private final String path;

    Icon(String path) {
        this.path = path;
    }

    /** The drawing, hidden from screen readers: the words beside it say what it means. */
    public DomContent content() {
        return TagCreator.rawHtml(
                "<svg class=\"icon\" viewBox=\"0 0 24 24\" aria-hidden=\"true\"><path d=\"" + path + "\"/></svg>");
    }
}
