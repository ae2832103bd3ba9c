package vn.cchc.access;

import java.time.Duration;

/**
 * A browser that is signed in.
 *
 * @param key names it
 * @param age since signing in
 * @param idle since somebody did something
 */
public record SignedInSession(String key, Browser browser, Duration age, Duration idle) {}
