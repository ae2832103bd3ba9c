package vn.cchc.exchange.list;

import java.util.List;

/** A table that is not the list it is sent for: it lacks columns that tell which row is which. */
public final class RefusedListException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<String> columns;

    RefusedListException(List<String> columns) {
        super("The file lacks the columns " + String.join(", ", columns));
        this.columns = List.copyOf(columns);
    }

    /** The names of those that are missing. */
    public List<String> columns() {
        return columns;
    }
}
