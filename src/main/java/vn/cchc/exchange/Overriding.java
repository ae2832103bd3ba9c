package vn.cchc.exchange;

import java.util.List;
import vn.cchc.period.Month;

/**
 * What whoever confirms an import should know before.
 *
 * @param drafts how many of its figures somebody has typed and not handed in
 * @param reports how many reports with such drafts it would hand in
 * @param running its months that are not over, oldest first
 * @param notes how many stand beside figures that stay as they are, and so are not kept
 */
public record Overriding(int drafts, int reports, List<Month> running, int notes) {

    public Overriding {
        running = List.copyOf(running);
    }
}
