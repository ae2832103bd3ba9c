/** The screens over the figures. */
@NullMarked
package vn.cchc.analytics.ui;

import org.jspecify.annotations.NullMarked;
