package vn.cchc.kit;

/**
 * A file a panel offers. A session keeps its name and the way to its content, never the content: that is asked for
 * again and written at the click.
 *
 * @param name without the ending
 */
public record Download(String name, Content content) {

    /** Writes the whole file; what it throws before its first line becomes an error page instead of a file. */
    @FunctionalInterface
    public interface Content {
        void write(Csv csv);
    }
}
