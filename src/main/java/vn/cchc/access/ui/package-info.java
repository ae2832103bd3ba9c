/** The sign-in page, and what the frame says of the person signed in. */
@NullMarked
package vn.cchc.access.ui;

import org.jspecify.annotations.NullMarked;
