package vn.cchc.exchange;

import java.time.Duration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Takes away what uploads leave behind: once they are confirmed, or when nobody came back for hours. */
@Component
class Sweeper {

    /** Longer than anybody looks at a preview. */
    private static final Duration AGE = Duration.ofHours(6);

    private final UploadsQuery query;
    private final UploadFiles files;

    Sweeper(UploadsQuery query, UploadFiles files) {
        this.query = query;
        this.files = files;
    }

    /** When the program starts, since the one before may have been killed, and every quarter of an hour. */
    @Scheduled(initialDelayString = "PT5S", fixedDelayString = "PT15M")
    void sweep() {
        query.listDead((int) AGE.toHours()).forEach(query::delete);
        files.sweep(AGE);
    }
}
