/** Figures from files: recognised, staged, held against what is there, and written as one batch that can be undone. */
@NullMarked
package vn.cchc.exchange;

import org.jspecify.annotations.NullMarked;
