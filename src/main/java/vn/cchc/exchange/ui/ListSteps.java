package vn.cchc.exchange.ui;

import java.util.List;

/** The ways from one step of the lists' screen to another, as its panels ask for them. */
interface ListSteps {

    /** Goes to another address of the screen and says something there. */
    void go(ListsState state, List<String> sentences);

    /** Goes there and says that something was done. */
    void done(ListsState state, String sentence);
}
