package vn.cchc.platform;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The console's last line: where to go and how to get in. */
@Component
class Announcement {
    private final SampleMode sample;

    Announcement(SampleMode sample) {
        this.sample = sample;
    }

    /** Printed past the log, whose lines begin with a time that nobody needs here. */
    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    @SuppressWarnings("SystemOut")
    void announce(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            System.out.println(line(web.getWebServer().getPort()));
        }
    }

    private String line(int port) {
        String address = "Ready at http://localhost:" + port;
        return sample.active()
                ? address + " - sample data; sign in as leader, officer, reviewer or admin, password demo"
                : address;
    }
}
