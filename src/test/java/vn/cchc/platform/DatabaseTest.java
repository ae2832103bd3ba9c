package vn.cchc.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test on the real MariaDB with the schema and the catalogue, without units or reports.
 *
 * <p>A plain test takes {@code JdbcClient} or {@code DataSource} as parameter of its constructor or methods; every test
 * method runs in a transaction that is rolled back. With {@code @SpringBootTest} the program gets an empty schema of
 * its own instead and migrates it as an operator's database.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ExtendWith(DatabaseExtension.class)
@ContextConfiguration(initializers = TestDatabase.Empty.class)
public @interface DatabaseTest {}
