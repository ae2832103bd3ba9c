/** Who may use the product, and what they may see. */
@NullMarked
package vn.cchc.access;

import org.jspecify.annotations.NullMarked;
