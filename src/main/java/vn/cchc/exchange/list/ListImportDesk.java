package vn.cchc.exchange.list;

import org.springframework.stereotype.Component;
import vn.cchc.journal.Journal;

/** What an import writes with. */
@Component
record ListImportDesk(ListUploads uploads, ListBooks books, Journal journal) {}
