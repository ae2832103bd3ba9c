/** How figures came about: every version of a number, with who, when, how, and who approved it. */
@NullMarked
package vn.cchc.history;

import org.jspecify.annotations.NullMarked;
