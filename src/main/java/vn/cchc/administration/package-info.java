/** Where units, catalogue, calendars and letter types are administered: every deed with its right and in the journal. */
@NullMarked
package vn.cchc.administration;

import org.jspecify.annotations.NullMarked;
