package vn.cchc.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.server.PortInUseException;

@ExtendWith(OutputCaptureExtension.class)
class StartFailureReportTest {
    private final StartFailureReport report = new StartFailureReport();

    @Test
    void endsAKnownFailureInOneSentence(CapturedOutput output) {
        var failure = new IllegalStateException("bean", new CannotStartException("Do this."));

        assertThat(report.reportException(failure)).isTrue();
        assertThat(output.getErr().lines().toList()).last().isEqualTo("Cannot start: Do this.");
    }

    @Test
    void namesThePortThatIsTaken(CapturedOutput output) {
        assertThat(report.reportException(new PortInUseException(8080))).isTrue();
        assertThat(output.getErr()).contains("port 8080 is taken").contains("SERVER_PORT");
    }

    @Test
    void leavesTheUnknownToOthers(CapturedOutput output) {
        assertThat(report.reportException(new IllegalStateException("bug"))).isFalse();
        assertThat(output.getErr()).isEmpty();
    }
}
