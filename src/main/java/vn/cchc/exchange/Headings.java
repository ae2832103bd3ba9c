package vn.cchc.exchange;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.cchc.exchange.file.Words;

/** Knows what headings mean, whatever their case and accents. */
record Headings(MeasureNames measures) {

    private static final Map<ColumnRole, Set<String>> KNOWN = Map.of(
            ColumnRole.UNIT,
            Set.of(
                    "ma don vi",
                    "don vi",
                    "ten don vi",
                    "ma xa",
                    "xa",
                    "ten xa",
                    "ma dvhc",
                    "unit",
                    "unit code",
                    "unit name",
                    "commune"),
            ColumnRole.MEASURE,
            Set.of(
                    "chi so",
                    "so lieu",
                    "ma so lieu",
                    "ten so lieu",
                    "ma chi so",
                    "ten chi so",
                    "chi tieu",
                    "measure",
                    "measure code",
                    "measure name",
                    "figure"),
            ColumnRole.MONTH,
            Set.of("thang", "ky", "ky bao cao", "thang bao cao", "month", "reporting month", "period"),
            ColumnRole.VALUE,
            Set.of("gia tri", "so luong", "ket qua", "value", "amount"),
            ColumnRole.NOTE,
            Set.of("ghi chu", "note", "notes", "remark", "remarks"));

    /** What stands over that which tells who somebody is; a single word only where it is the whole heading. */
    private static final Pattern PERSON =
            Pattern.compile("\\b(?:nguoi (?:nhan|nop|duoc|dung ten|yeu cau)|ho (?:va )?ten"
                    + "|ten (?:nguoi|cong dan|khach|chu ho)|so (?:cmnd|cccd|dien thoai|can cuoc)|ngay sinh|full name|first name"
                    + "|last name|recipient|citizen name|date of birth)\\b"
                    + "|^(?:ten|name|cong dan|chu ho|cmnd|cccd|can cuoc|dien thoai|dia chi|surname|citizen|person|phone"
                    + "|address|birth ?date|e ?mail)$");

    ColumnUse of(String heading) {
        var plain = Words.plain(heading);
        var measure = measures.find(heading);
        if (measure.isPresent()) {
            return ColumnUse.figures(measure.get().code());
        }
        return KNOWN.entrySet().stream()
                .filter(known -> known.getValue().contains(plain))
                .findFirst()
                .map(known -> ColumnUse.of(known.getKey()))
                .orElse(ColumnUse.of(ColumnRole.IGNORED));
    }

    /** Whether it stands over names or other things that are nobody's business here. */
    boolean isPersonal(String heading) {
        return of(heading).role() == ColumnRole.IGNORED
                && PERSON.matcher(Words.plain(heading)).find();
    }
}
