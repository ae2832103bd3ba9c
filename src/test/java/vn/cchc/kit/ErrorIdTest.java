package vn.cchc.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ErrorIdTest {

    @Test
    void isEasyToReadOut() {
        assertThat(ErrorId.next()).matches("[A-HJ-NP-Z2-9]{4}-[A-HJ-NP-Z2-9]{4}");
    }

    @Test
    void failureOfAQueryBecomesAStateWithAnId() {
        LoadState<String> state = LoadState.of(() -> {
            throw new IllegalStateException("on purpose");
        });
        assertThat(state).isInstanceOf(LoadState.Failed.class);
    }
}
