/** What units report: submissions and their explanations. */
@NullMarked
package vn.cchc.observation;

import org.jspecify.annotations.NullMarked;
