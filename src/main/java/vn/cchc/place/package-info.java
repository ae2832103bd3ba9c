/** Units, their dated versions and the roster of a day. */
@NullMarked
package vn.cchc.place;

import org.jspecify.annotations.NullMarked;
