/** What the frame of every screen says about the place. */
@NullMarked
package vn.cchc.place.ui;

import org.jspecify.annotations.NullMarked;
