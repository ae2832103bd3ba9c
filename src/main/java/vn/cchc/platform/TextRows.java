package vn.cchc.platform;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Rows of a table as texts by the names of their columns, as lists go out and come in: what is nothing in the database is
 * the empty text here, and the other way round. Many rows are written as one batch.
 */
@Component
public class TextRows {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    TextRows(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** In the order of the statement; each row can be changed by who asked for it. */
    public List<Map<String, String>> read(String sql) {
        return jdbc.sql(sql)
                .query((row, number) -> {
                    Map<String, String> values = new LinkedHashMap<>();
                    var columns = row.getMetaData();
                    for (int i = 1; i <= columns.getColumnCount(); i++) {
                        values.put(columns.getColumnLabel(i), Objects.requireNonNullElse(row.getString(i), ""));
                    }
                    return values;
                })
                .list();
    }

    /** The values of one row, to be named in a statement and added to. */
    public static MapSqlParameterSource values(Map<String, String> row) {
        var values = new MapSqlParameterSource();
        row.forEach((column, text) -> values.addValue(column, text.isEmpty() ? null : text));
        return values;
    }

    public void write(String sql, Collection<Map<String, String>> rows) {
        writeValues(sql, rows.stream().map(TextRows::values).toList());
    }

    /** Nothing is asked of the database where there is no row. */
    public void writeValues(String sql, Collection<? extends SqlParameterSource> rows) {
        if (!rows.isEmpty()) {
            batches.batchUpdate(sql, rows.toArray(SqlParameterSource[]::new));
        }
    }
}
