package vn.cchc.letter;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.cchc.journal.Journal;
import vn.cchc.journal.NewEntry;

/** Writes down what was done to the register, and tells whoever shows its figures once that is committed. */
@Component
class RegisterNews {

    private final Journal journal;
    private final ApplicationEventPublisher events;

    RegisterNews(Journal journal, ApplicationEventPublisher events) {
        this.journal = journal;
        this.events = events;
    }

    void tell(NewEntry deed) {
        journal.write(deed);
        events.publishEvent(new RegisterChanged());
    }
}
