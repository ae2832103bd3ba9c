/** Who did what, when, to what: entries are only ever added. */
@NullMarked
package vn.cchc.journal;

import org.jspecify.annotations.NullMarked;
