package vn.cchc.kit;

/** One address among alternatives, for {@link SegmentedLinks}, {@link ChoiceMenu} and {@link Stepper}. */
public record Choice(String text, String href, boolean selected) {}
