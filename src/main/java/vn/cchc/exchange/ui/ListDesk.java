package vn.cchc.exchange.ui;

import org.springframework.stereotype.Component;
import vn.cchc.exchange.list.ListImports;
import vn.cchc.exchange.list.Lists;
import vn.cchc.exchange.list.RootChoice;
import vn.cchc.place.Units;

/** What the screen of the lists asks. */
@Component
record ListDesk(Lists lists, ListImports imports, RootChoice roots, Units units) {}
