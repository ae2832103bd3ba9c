package vn.cchc.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test on the real MariaDB with the sample of Bàu Bàng on 08/8/2017.
 *
 * <p>A plain test takes {@code JdbcClient} or {@code DataSource} as parameter of its constructor or methods, on
 * connections that cannot write. With {@code @SpringBootTest} the program runs on the sample, demo accounts and
 * standing clock included.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ExtendWith(DatabaseExtension.class)
@ContextConfiguration(initializers = TestDatabase.WithSample.class)
public @interface SampleTest {}
