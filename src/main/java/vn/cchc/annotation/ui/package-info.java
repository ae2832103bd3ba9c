/** The list of notes, and the form they are written in. */
@NullMarked
package vn.cchc.annotation.ui;

import org.jspecify.annotations.NullMarked;
