package vn.cchc.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;
import vn.cchc.period.Month;
import vn.cchc.platform.DatabaseTest;

/** That changes are counted in the order in which they become visible to others. */
@SpringBootTest(properties = "vaadin.productionMode=true")
@DatabaseTest
class ChangesTest {

    private static final Subject MAY = Subject.figuresOf(new Month(2031, 5));
    private static final Subject JUNE = Subject.figuresOf(new Month(2031, 6));

    @Autowired
    Changes changes;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JdbcClient jdbc;

    @Test
    void countsWhatIsCommitted() {
        long before = version(MAY);
        inTransaction(status -> changes.announce(List.of(MAY, JUNE, MAY)));
        assertThat(version(MAY)).isEqualTo(before + 1);
    }

    @Test
    void countsNothingThatIsTakenBack() {
        long before = version(MAY);
        inTransaction(status -> {
            changes.announce(MAY);
            status.setRollbackOnly();
        });
        assertThat(version(MAY)).isEqualTo(before);
    }

    @Test
    void refusesToAnnounceOutsideATransaction() {
        assertThatExceptionOfType(IllegalTransactionStateException.class).isThrownBy(() -> changes.announce(MAY));
    }

    @Test
    void letsOthersWhoChangeTheSameWait() {
        inTransaction(status -> changes.announce(MAY));
        inTransaction(status -> {
            changes.announce(MAY);
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> inTransaction(other -> lock(MAY)))
                    .withMessageContaining("Lock wait timeout");
        });
    }

    @Test
    void letsNobodyWaitForAnotherMonth() {
        inTransaction(status -> changes.announce(MAY, JUNE));
        inTransaction(status -> {
            changes.announce(MAY);
            inTransaction(other -> changes.announce(JUNE));
        });
        assertThat(version(JUNE)).isPositive();
    }

    private void lock(Subject subject) {
        jdbc.sql("SELECT version FROM data_version WHERE subject = :subject FOR UPDATE NOWAIT")
                .param("subject", subject.code())
                .query(Long.class)
                .single();
    }

    private long version(Subject subject) {
        return changes.versions(Set.of(subject)).getOrDefault(subject, 0L);
    }

    /** On a connection of its own, also within another transaction. */
    private void inTransaction(Consumer<TransactionStatus> work) {
        var template = new TransactionTemplate(transactions);
        template.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        template.executeWithoutResult(work);
    }
}
