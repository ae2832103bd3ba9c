package vn.cchc.observation.ui;

/** Told once a report or a correction moved on, with a sentence about it. */
interface Changed {
    void changed(String sentence);
}
