/** The frame around every screen: navigation, language, colours, error pages. */
@NullMarked
package vn.cchc.shell;

import org.jspecify.annotations.NullMarked;
