/** How often what is kept in memory has changed, so that nothing out of date is ever answered from it. */
@NullMarked
package vn.cchc.change;

import org.jspecify.annotations.NullMarked;
