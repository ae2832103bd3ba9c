/** The register of letters, its types and the programme letters are counted from. */
@NullMarked
package vn.cchc.letter;

import org.jspecify.annotations.NullMarked;
