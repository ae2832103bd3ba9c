/** Where reports are typed, handed in and approved. */
@NullMarked
package vn.cchc.observation.ui;

import org.jspecify.annotations.NullMarked;
