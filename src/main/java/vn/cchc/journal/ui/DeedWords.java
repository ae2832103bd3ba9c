package vn.cchc.journal.ui;

import vn.cchc.journal.JournalEntry;

/** Says what deeds of one kind were done to, and how. Nothing to say is the empty text. */
interface DeedWords {

    String subject(JournalEntry entry);

    String detail(JournalEntry entry);
}
