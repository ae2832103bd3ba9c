/** What is nobody's business here: names, numbers and addresses of citizens. */
@NullMarked
package vn.cchc.privacy;

import org.jspecify.annotations.NullMarked;
