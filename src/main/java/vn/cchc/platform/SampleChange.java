package vn.cchc.platform;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/**
 * One row written by the sample.
 *
 * @param at Vietnam time at which people would have written it
 * @param values parameters of the statement by name; absent ones are null
 */
record SampleChange(LocalDateTime at, String sql, Map<String, @Nullable Object> values) {

    /** The columns of a line as parameters, empty ones as null. */
    static SampleChange of(LocalDateTime at, String sql, Map<String, String> line) {
        var values = new HashMap<String, @Nullable Object>();
        line.forEach((column, text) -> values.put(column, text.isEmpty() ? null : text));
        return new SampleChange(at, sql, values);
    }

    SampleChange with(String name, @Nullable Object value) {
        var more = new HashMap<String, @Nullable Object>(values);
        more.put(name, value);
        return new SampleChange(at, sql, more);
    }

    boolean isBatchedWith(SampleChange other) {
        return at.equals(other.at) && sql.equals(other.sql);
    }

    SqlParameterSource parameters() {
        return new MapSqlParameterSource(values);
    }
}
