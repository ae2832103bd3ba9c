/** Lists that figures are made of (units, measures, indicators, targets, calendars, types of letters) as files, out and in. */
@NullMarked
package vn.cchc.exchange.list;

import org.jspecify.annotations.NullMarked;
