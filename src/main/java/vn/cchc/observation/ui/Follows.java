package vn.cchc.observation.ui;

/** A screen of reports that takes over what happened to them elsewhere. */
interface Follows {
    void follow();
}
