/** Where the register of letters is kept. */
@NullMarked
package vn.cchc.letter.ui;

import org.jspecify.annotations.NullMarked;
