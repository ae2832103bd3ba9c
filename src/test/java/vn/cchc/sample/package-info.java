/** Makes the sample of Bàu Bàng and proves what it says; the files it writes are committed under {@code db/sample}. */
@NullMarked
package vn.cchc.sample;

import org.jspecify.annotations.NullMarked;
