package vn.cchc.letter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.cchc.indicator.MeasureCode;
import vn.cchc.period.AsOf;
import vn.cchc.period.Month;

/** Which letters are there, and since when are they counted? */
@Repository
class LetterBookQuery {

    /** One row for each type, with the earliest programme and its opening balance of that type. */
    private static final String BOOK = """
            SELECT t.code, t.name, t.name_en, t.abbreviation, t.measure_code,
                   p.code AS programme, p.name AS p_name, p.name_en AS p_name_en,
                   p.short_name AS p_short, p.short_name_en AS p_short_en, p.launched_on,
                   b.quantity, b.as_of
            FROM letter_type t
            LEFT JOIN programme p ON p.code = (SELECT code FROM programme ORDER BY launched_on, code LIMIT 1)
            LEFT JOIN opening_balance FOR SYSTEM_TIME AS OF :as_of b
                ON b.programme_code = p.code AND b.type_code = t.code AND b.void_reason IS NULL
            ORDER BY t.position
            """;

    private static final String OCCASIONS = """
            SELECT o.code, o.type_code, o.name, o.name_en
            FROM letter_occasion o
            ORDER BY o.position
            """;

    private static final String ENDED = """
            SELECT o.code, LEAST(COALESCE(o.ended_on, t.ended_on), COALESCE(t.ended_on, o.ended_on)) AS ended_on
            FROM letter_occasion o
            JOIN letter_type t ON t.code = o.type_code
            WHERE o.ended_on IS NOT NULL OR t.ended_on IS NOT NULL
            """;

    private static final String TYPES = """
            SELECT t.code
            FROM letter_type t
            ORDER BY t.code
            LOCK IN SHARE MODE
            """;

    private static final String OCCASIONS_HELD = """
            SELECT o.code
            FROM letter_occasion o
            ORDER BY o.code
            LOCK IN SHARE MODE
            """;

    /** A month that is being closed is waited for, and one that is read here is not closed until the transaction ends. */
    private static final String CLOSED = """
            SELECT c.month
            FROM closed_month c
            LOCK IN SHARE MODE
            """;

    private final JdbcClient jdbc;

    LetterBookQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    LetterBook book(AsOf asOf) {
        var types = new LinkedHashMap<String, LetterType>();
        var balances = new ArrayList<OpeningBalance>();
        var programmes = new ArrayList<Programme>();
        jdbc.sql(BOOK).param("as_of", asOf.bound()).query(row -> {
            var type = type(row);
            types.put(type.code(), type);
            if (row.getString("programme") != null) {
                programmes.add(programme(row));
            }
            if (row.getObject("as_of") != null) {
                balances.add(balance(type, row));
            }
        });
        return new LetterBook(List.copyOf(types.values()), first(programmes, balances));
    }

    List<Occasion> occasions() {
        return jdbc.sql(OCCASIONS)
                .query((row, number) -> new Occasion(
                        row.getString("code"),
                        row.getString("type_code"),
                        row.getString("name"),
                        row.getString("name_en")))
                .list();
    }

    /** By code the occasions that end, or whose type does, and the first day on which no letter is handed over. */
    Map<String, LocalDate> ended() {
        var ended = new HashMap<String, LocalDate>();
        jdbc.sql(ENDED).query(row -> {
            ended.put(row.getString("code"), row.getObject("ended_on", LocalDate.class));
        });
        return ended;
    }

    /** Nobody changes a type of letters, sets its opening balance, or changes an occasion until the transaction ends. */
    void holdTypes() {
        jdbc.sql(TYPES).query(String.class).list();
        jdbc.sql(OCCASIONS_HELD).query(String.class).list();
    }

    /** Months in which nothing changes any more. */
    Set<Month> closedMonths() {
        return Set.copyOf(jdbc.sql(CLOSED)
                .query((row, number) -> Month.ofKey(row.getObject("month", LocalDate.class)))
                .list());
    }

    private static Optional<Programme> first(List<Programme> rows, List<OpeningBalance> balances) {
        return rows.stream()
                .findFirst()
                .map(row -> new Programme(
                        row.code(),
                        row.name(),
                        row.nameEn(),
                        row.shortName(),
                        row.shortNameEn(),
                        row.launchedOn(),
                        balances));
    }

    private static LetterType type(ResultSet row) throws SQLException {
        return new LetterType(
                row.getString("code"),
                row.getString("name"),
                row.getString("name_en"),
                row.getString("abbreviation"),
                new MeasureCode(row.getString("measure_code")));
    }

    private static Programme programme(ResultSet row) throws SQLException {
        return new Programme(
                row.getString("programme"),
                row.getString("p_name"),
                row.getString("p_name_en"),
                row.getString("p_short"),
                row.getString("p_short_en"),
                row.getObject("launched_on", LocalDate.class),
                List.of());
    }

    private static OpeningBalance balance(LetterType type, ResultSet row) throws SQLException {
        return new OpeningBalance(type.code(), row.getInt("quantity"), row.getObject("as_of", LocalDate.class));
    }
}
