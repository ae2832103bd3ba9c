package vn.cchc.observation.ui;

/** What the parts of a sheet tell it. */
interface Sheet {

    /** The browser need not keep this text any longer. */
    void arrived(String key, String text);

    void say(String sentence);

    /** Does it; where the report can no longer be typed in, the sheet says so and is locked. */
    void attempt(Runnable deed);

    /** Judges the numbers anew, and works out what they come to. */
    void refresh();
}
