package vn.cchc.exchange.list;

import java.util.Optional;

/**
 * How somebody wants a file to be read.
 *
 * @param days of a national list; empty: what its form suggests
 */
public record ListReading(ListWords words, Optional<NationalDays> days) {}
