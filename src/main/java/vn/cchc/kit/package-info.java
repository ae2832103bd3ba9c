/** Building blocks of every screen; knows nothing of the domain. */
@NullMarked
package vn.cchc.kit;

import org.jspecify.annotations.NullMarked;
