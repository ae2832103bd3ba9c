package vn.cchc.annotation.ui;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.cchc.kit.Icon;
import vn.cchc.kit.MenuEntry;

/** The entry of the notes in the navigation, after the letters; period and filters wait in its address. */
@Configuration
class NotesMenu {

    @Bean
    MenuEntry notesEntry() {
        return new MenuEntry(60, "annotation.title", Icon.FLAG, NoteAddresses.NOTES, NoteAddresses.KEPT);
    }
}
