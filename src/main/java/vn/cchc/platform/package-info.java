/** What the program stands on: the database it brings along or is given, the clock, texts, the sample. */
@NullMarked
package vn.cchc.platform;

import org.jspecify.annotations.NullMarked;
