package vn.cchc.observation.ui;

/** Told once a report or a correction moved on, or may not, with a sentence about it. */
interface Changed {
    void changed(String sentence);

    void refused(String sentence);
}
