package vn.cchc.platform;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** What a database server must be for this program, and the sentence an operator reads where it is not. */
final class DatabaseRules {
    /** Of the database, so of every table: case and accents are ignored, as searching by Vietnamese names wants. */
    static final String COLLATION = "utf8mb4_uca1400_ai_ci";

    private static final int NO_SUCH_DATABASE = 1049;
    private static final int NO_RIGHT_ON_DATABASE = 1044;
    private static final int WRONG_PASSWORD = 1045;
    private static final int OLDEST_MAJOR = 10;
    private static final int OLDEST_MINOR = 11;

    private DatabaseRules() {}

    /**
     * Connects once, outside the pool, whose own attempts end in stack traces.
     *
     * @throws CannotStartException where the server does not answer, refuses, or is none we can use
     */
    static void check(JdbcConnectionDetails details) {
        String address = address(details.getJdbcUrl());
        checkAddress(details.getJdbcUrl());
        try (Connection connection =
                DriverManager.getConnection(details.getJdbcUrl(), details.getUsername(), details.getPassword())) {
            DatabaseMetaData server = connection.getMetaData();
            checkServer(
                    server.getDatabaseProductName(),
                    server.getDatabaseMajorVersion(),
                    server.getDatabaseMinorVersion());
        } catch (SQLException refused) {
            throw new CannotStartException(sentence(refused, address, String.valueOf(details.getUsername())), refused);
        }
    }

    /** Before a pool is made of the address: it would look for a driver that is not there. */
    static void checkAddress(String url) {
        if (!url.startsWith("jdbc:mariadb:")) {
            throw new CannotStartException("The database address " + address(url)
                    + " is none of MariaDB: write it as jdbc:mariadb://host:3306/database.");
        }
    }

    static void checkServer(String product, int major, int minor) {
        if (!product.equalsIgnoreCase("MariaDB")) {
            throw new CannotStartException(
                    "The database server is " + product + ", and this program needs MariaDB 10.11 or newer.");
        }
        if (major < OLDEST_MAJOR || (major == OLDEST_MAJOR && minor < OLDEST_MINOR)) {
            throw new CannotStartException("The database server is MariaDB " + major + "." + minor
                    + ", too old for this program: upgrade it to 10.11 or newer.");
        }
    }

    /** Options may hold secrets, so an address is shown without them. */
    private static String address(String url) {
        return url.replaceFirst("\\?.*", "");
    }

    private static String sentence(SQLException refused, String address, String user) {
        String state = String.valueOf(refused.getSQLState());
        return switch (refused.getErrorCode()) {
            case WRONG_PASSWORD ->
                "The database at " + address + " refuses the user " + user
                        + ": check SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD.";
            case NO_SUCH_DATABASE ->
                "The server knows no database of the name in " + address
                        + ": create it with CREATE DATABASE, or correct SPRING_DATASOURCE_URL.";
            case NO_RIGHT_ON_DATABASE ->
                "The user " + user + " has no rights on the database in " + address
                        + ": let its owner run GRANT ALL on it, or correct SPRING_DATASOURCE_URL.";
            default ->
                state.startsWith("08")
                        ? "No MariaDB answers at " + address
                                + ": check that it runs and that SPRING_DATASOURCE_URL is right."
                        : "The database at " + address + " cannot be used (" + refused.getMessage()
                                + "): check SPRING_DATASOURCE_URL.";
        };
    }
}
