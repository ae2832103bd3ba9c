package vn.cchc.observation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.cchc.access.Acting;
import vn.cchc.indicator.MeasureCode;
import vn.cchc.period.Month;
import vn.cchc.place.UnitId;

/** An officer who fills in and hands in a report of the own unit. */
record Typist(EntryDesk desk, Acting officer, UnitId unit, Month month) {

    private static final MeasureCode RECEIVED = new MeasureCode("dossiers_received");
    private static final MeasureCode ON_TIME = new MeasureCode("dossiers_on_time");

    /** Everything that is asked for: this many dossiers, and one or none of everything else. */
    void fillIn(String dossiers) {
        var form = officer.asks(() -> desk.open(unit, month));
        var values = new ArrayList<NewValue>();
        form.missing(form.values()).forEach(item -> {
            var code = item.measure().code();
            values.add(typed(code, code.equals(RECEIVED) ? dossiers : code.equals(ON_TIME) ? "0" : "1", 0));
        });
        officer.does(() -> desk.save(unit, month, values));
    }

    Seen seen() {
        return officer.asks(() -> Seen.of(desk.open(unit, month)));
    }

    void send(Seen seen) {
        officer.does(() -> desk.submit(unit, month, seen));
    }

    void handIn() {
        fillIn("40");
        send(seen());
    }

    /** @param seen the version that stood in the field */
    SaveResult types(MeasureCode measure, String value, int seen) {
        return officer.asks(() -> desk.save(unit, month, List.of(typed(measure, value, seen))))
                .getFirst();
    }

    ReportKey key() {
        return new ReportKey(unit, month);
    }

    static NewValue typed(MeasureCode measure, String value, int seen) {
        return new NewValue(measure, new BigDecimal(value), seen);
    }
}
