package vn.cchc.administration.ui;

/** Told what came of a command, in a sentence. */
interface Told {
    void done(String sentence);

    void refused(String sentence);
}
