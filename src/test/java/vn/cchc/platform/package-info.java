/** The test run's database, and tests of what the program stands on. */
@NullMarked
package vn.cchc.platform;

import org.jspecify.annotations.NullMarked;
