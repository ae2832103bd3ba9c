/** What every room may ask of words, whatever they are about. */
@NullMarked
package vn.cchc.text;

import org.jspecify.annotations.NullMarked;
