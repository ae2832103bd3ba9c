/** The journal on screen and as a file. */
@NullMarked
package vn.cchc.journal.ui;

import org.jspecify.annotations.NullMarked;
