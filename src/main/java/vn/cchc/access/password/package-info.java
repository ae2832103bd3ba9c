/** What a password has to be, how one is made up, and how it is kept. Knows no account. */
@NullMarked
package vn.cchc.access.password;

import org.jspecify.annotations.NullMarked;
