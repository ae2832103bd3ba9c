package vn.cchc.kit;

/** What the frame says about this installation; a feature provides it as a bean. */
public interface ShellTitle {

    /** The district's name, for example "Huyện Bàu Bàng". */
    String district(Texts texts);

    /** Whether the figures are the sample's, which every screen then says. */
    boolean sampleData();

    /** Whether it is known whose figures are kept: there are units, and it is clear which of them count. */
    boolean setUp();
}
