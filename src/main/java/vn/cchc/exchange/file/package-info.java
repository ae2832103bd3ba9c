/** Reads what people call a table, CSV or XLSX, whatever its encoding and its way to write numbers and months. */
@NullMarked
package vn.cchc.exchange.file;

import org.jspecify.annotations.NullMarked;
