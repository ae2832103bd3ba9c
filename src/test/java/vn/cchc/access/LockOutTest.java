package vn.cchc.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LockOutTest {

    @ParameterizedTest
    @CsvSource({"1, 0", "4, 0", "5, 1", "6, 2", "7, 4", "8, 8", "9, 16", "10, 30", "11, 30", "1000000, 30"})
    void doublesTheWaitFromTheFifthFailureOnUpToHalfAnHour(int failures, long minutes) {
        assertThat(LockOut.after(failures)).isEqualTo(Duration.ofMinutes(minutes));
    }

    @Test
    void forgetsFailuresLaterThanTheLongestWait() {
        assertThat(LockOut.FORGOTTEN_AFTER).isGreaterThan(LockOut.after(Integer.MAX_VALUE));
    }
}
