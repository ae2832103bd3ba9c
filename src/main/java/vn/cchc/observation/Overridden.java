package vn.cchc.observation;

/**
 * What staged figures would be written over that nobody has handed in.
 *
 * @param figures how many of them somebody has typed as drafts
 * @param reports how many reports with drafts would be handed in by them
 */
public record Overridden(int figures, int reports) {}
