package vn.cchc.letter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.cchc.indicator.MeasureCode;

/** What had been handed over before the register began? One balance a programme and type; the former stays readable. */
@Repository
class OpeningBalancesQuery {

    private static final String TYPE = """
            SELECT t.code
            FROM letter_type t
            WHERE t.code = :type
            FOR UPDATE
            """;

    private static final String SET = """
            INSERT INTO opening_balance (programme_code, type_code, quantity, as_of, note, set_by, set_at)
            VALUES (:programme, :type, :quantity, :as_of, :note, :by, :at)
            ON DUPLICATE KEY UPDATE quantity = VALUES(quantity), as_of = VALUES(as_of), note = VALUES(note),
                set_by = VALUES(set_by), set_at = VALUES(set_at), void_reason = NULL
            """;

    private static final String VOID = """
            UPDATE opening_balance b
            SET b.void_reason = :reason, b.set_by = :by, b.set_at = :at
            WHERE b.programme_code = :programme AND b.type_code = :type AND b.void_reason IS NULL
            """;

    private static final String FIRST_LETTER = """
            SELECT MIN(l.handed_on)
            FROM letter l
            WHERE l.type_code = :type AND l.voided_on IS NULL
            """;

    private static final String ALL = """
            SELECT t.code, t.name, t.name_en, t.abbreviation, t.measure_code, b.quantity, b.as_of, b.note,
                   COALESCE(a.display_name, b.set_by) AS set_by, b.set_at, b.void_reason,
                   b.row_end > NOW(6) AS current
            FROM opening_balance FOR SYSTEM_TIME ALL b
            JOIN letter_type t ON t.code = b.type_code
            LEFT JOIN account a ON a.username = b.set_by
            WHERE b.programme_code = :programme
            ORDER BY current DESC, t.position, b.row_start DESC
            """;

    private final JdbcClient jdbc;

    OpeningBalancesQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Nobody enters a letter of the type until the transaction ends. */
    void hold(String type) {
        jdbc.sql(TYPE).param("type", type).query(String.class).optional();
    }

    void set(String programme, NewBalance balance, String by, LocalDateTime at) {
        jdbc.sql(SET)
                .param("programme", programme)
                .param("type", balance.type())
                .param("quantity", balance.quantity())
                .param("as_of", balance.asOf())
                .param("note", balance.note())
                .param("by", by)
                .param("at", at)
                .update();
    }

    void strike(String programme, String type, String reason, String by, LocalDateTime at) {
        jdbc.sql(VOID)
                .param("programme", programme)
                .param("type", type)
                .param("reason", reason)
                .param("by", by)
                .param("at", at)
                .update();
    }

    /** The day of the first letter of a type that counts. */
    Optional<LocalDate> firstLetter(String type) {
        return jdbc.sql(FIRST_LETTER)
                .param("type", type)
                .query((row, number) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single();
    }

    /** Those of now by type, then the former ones, newest first. */
    List<KeptBalance> all(String programme) {
        return jdbc.sql(ALL)
                .param("programme", programme)
                .query((row, number) -> balance(row))
                .list();
    }

    private static KeptBalance balance(ResultSet row) throws SQLException {
        return new KeptBalance(
                new LetterType(
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("name_en"),
                        row.getString("abbreviation"),
                        new MeasureCode(row.getString("measure_code"))),
                row.getInt("quantity"),
                row.getObject("as_of", LocalDate.class),
                row.getString("note"),
                Optional.ofNullable(row.getString("set_by")),
                Optional.ofNullable(row.getObject("set_at", LocalDateTime.class)),
                Optional.ofNullable(row.getString("void_reason")),
                row.getBoolean("current"));
    }
}
