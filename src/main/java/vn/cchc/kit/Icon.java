package vn.cchc.kit;

import j2html.TagCreator;
import j2html.tags.DomContent;

/** The line drawings of the frame, drawn on a square of 24. */
public enum Icon {
    HOME("M4 11l8-7 8 7v9h-5v-6H9v6H4z"),
    PULSE("M3 12h4l3-8 4 16 3-8h4"),
    BUILDING("M5 20v-9l7-6 7 6v9M3 20h18M10 20v-5h4v5M12 9v1"),
    COMPARE("M5 20v-7M12 20V4M19 20v-11"),
    MAIL("M3 6h18v12H3zM3 7l9 7 9-7"),
    FLAG("M6 21V4h12l-3 4.500 3 4.500H6"),
    PENCIL("M4 20l1-4L16 5l3 3L8 19zM14 7l3 3"),
    CHECK("M4 12.500l5 5L20 6.500"),
    IMPORT("M12 4v11M7 10l5 5 5-5M4 20h16"),
    PERSON("M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM5 20c0-4 3-6 7-6s7 2 7 6"),
    SUN("M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 2v3M12 19v3M2 12h3M19 12h3M5 5l2 2M17 17l2 2M5 19l2-2M17 7l2-2"),
    MOON("M20 14A8.500 8.500 0 0 1 10 4a8.500 8.500 0 1 0 10 10z"),
    CONTRAST("M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 3v18M12 7h5M12 12h9M12 17h5"),
    MENU("M4 6h16M4 12h16M4 18h16"),
    BOOK("M5 4h12a2 2 0 0 1 2 2v14H7a2 2 0 0 1-2-2zM5 18a2 2 0 0 1 2-2h12M9 8h6"),
    LIST("M8 6h12M8 12h12M8 18h12M4 6h.01M4 12h.01M4 18h.01"),
    CALENDAR("M4 6h16v14H4zM4 10h16M8 3v5M16 3v5"),
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
