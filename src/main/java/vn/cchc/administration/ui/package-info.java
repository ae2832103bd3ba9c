/** The screens of administration. */
@NullMarked
package vn.cchc.administration.ui;

import org.jspecify.annotations.NullMarked;
