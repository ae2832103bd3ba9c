/** What happened on a day and is told beside the figures. */
@NullMarked
package vn.cchc.annotation;

import org.jspecify.annotations.NullMarked;
