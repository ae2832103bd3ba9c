package vn.cchc.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.cchc.period.Month;
import vn.cchc.place.UnitId;

class SubmissionTest {

    private static final LocalDate DUE = LocalDate.of(2017, 7, 17);

    @Test
    void isOnTimeInTheLastMinuteOfTheLastDay() {
        assertThat(submitted(DUE.atTime(23, 59)).isOnTime()).isTrue();
    }

    @Test
    void isLateTheNextDay() {
        assertThat(submitted(DUE.plusDays(1).atStartOfDay()).isOnTime()).isFalse();
    }

    @Test
    void isNotOnTimeBeforeItIsHandedIn() {
        assertThat(submitted(null).isOnTime()).isFalse();
    }

    private static Submission submitted(@Nullable LocalDateTime at) {
        return new Submission(new UnitId(1), new Month(2017, 7), SubmissionState.SUBMITTED, DUE, at, null);
    }
}
