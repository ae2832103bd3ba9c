/** The history of a figure on screen and as a file. */
@NullMarked
package vn.cchc.history.ui;

import org.jspecify.annotations.NullMarked;
