package vn.cchc.kit;

import org.jspecify.annotations.Nullable;

/**
 * Why a panel has nothing to show; the kinds look and read differently.
 *
 * @param sentence what is missing and who owes it
 * @param href where the way out leads, as "clear the filters"
 */
public record EmptyState(
        Kind kind,
        String sentence,
        @Nullable String linkText,
        @Nullable String href) {

    /** The reasons; one more, a failure, is {@link LoadState.Failed}. */
    public enum Kind {
        NOTHING_DUE,
        FILTERED_OUT,
        NO_RIGHT,
        NOT_SET_UP
    }

    public static EmptyState nothingDue(String sentence) {
        return new EmptyState(Kind.NOTHING_DUE, sentence, null, null);
    }

    /** Everything was filtered away; {@code clearHref} shows the same screen without the filters. */
    public static EmptyState filteredOut(String sentence, String clearText, String clearHref) {
        return new EmptyState(Kind.FILTERED_OUT, sentence, clearText, clearHref);
    }

    public static EmptyState noRight(String sentence) {
        return new EmptyState(Kind.NO_RIGHT, sentence, null, null);
    }

    /** Nothing can be shown before somebody has prepared it, who cannot be the reader. */
    public static EmptyState notSetUp(String sentence) {
        return new EmptyState(Kind.NOT_SET_UP, sentence, null, null);
    }

    /** Nothing can be shown before it is prepared; {@code setUpHref} is where the reader does that. */
    public static EmptyState notSetUp(String sentence, String setUpText, String setUpHref) {
        return new EmptyState(Kind.NOT_SET_UP, sentence, setUpText, setUpHref);
    }
}
