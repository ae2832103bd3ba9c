package vn.cchc.letter;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What had been handed over before the register began? One balance a programme and type; the former stays readable. */
@Repository
class OpeningBalancesQuery {

    private static final String SET = """
            INSERT INTO opening_balance (programme_code, type_code, quantity, as_of, note)
            VALUES (:programme, :type, :quantity, :as_of, :note)
            ON DUPLICATE KEY UPDATE quantity = VALUES(quantity), as_of = VALUES(as_of), note = VALUES(note)
            """;

    private final JdbcClient jdbc;

    OpeningBalancesQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void set(String programme, String type, int quantity, LocalDate asOf, String note) {
        jdbc.sql(SET)
                .param("programme", programme)
                .param("type", type)
                .param("quantity", quantity)
                .param("as_of", asOf)
                .param("note", note)
                .update();
    }
}
