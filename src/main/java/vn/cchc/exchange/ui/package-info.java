/** The way of a file from the upload over the preview to the list of batches. */
@NullMarked
package vn.cchc.exchange.ui;

import org.jspecify.annotations.NullMarked;
