package vn.cchc.exchange;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.cchc.exchange.file.Words;

/** Knows what headings mean, whatever their case and accents. */
record Headings(MeasureNames measures) {

    private static final Map<ColumnRole, Set<String>> KNOWN = Map.ofEntries(
            entry(
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
                            "commune")),
            entry(
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
                            "figure")),
            entry(
                    ColumnRole.MONTH,
                    Set.of("thang", "ky", "ky bao cao", "thang bao cao", "month", "reporting month", "period")),
            entry(ColumnRole.VALUE, Set.of("gia tri", "so luong", "ket qua", "value", "amount")),
            entry(ColumnRole.NOTE, Set.of("ghi chu", "note", "notes", "remark", "remarks")),
            entry(
                    ColumnRole.NUMBER,
                    Set.of("so", "so thu", "so ky hieu", "so vao so", "number", "letter number", "no")),
            entry(ColumnRole.TYPE, Set.of("loai", "loai thu", "ten loai thu", "type", "letter type")),
            entry(
                    ColumnRole.OCCASION,
                    Set.of("su viec", "su kien", "dip", "noi dung", "noi dung thu", "ve viec", "occasion", "event")),
            entry(
                    ColumnRole.HANDED_ON,
                    Set.of(
                            "ngay",
                            "ngay trao",
                            "ngay trao thu",
                            "ngay gui",
                            "ngay thang",
                            "date",
                            "handed over",
                            "date handed over",
                            "handed on")),
            entry(
                    ColumnRole.SIGNER,
                    Set.of(
                            "chuc danh",
                            "chuc danh nguoi ky",
                            "chuc vu",
                            "chuc vu nguoi ky",
                            "nguoi ky",
                            "signer",
                            "signer s title",
                            "signer title",
                            "signed by")),
            entry(
                    ColumnRole.DOSSIER,
                    Set.of(
                            "ma ho so",
                            "ho so",
                            "ho so lien quan",
                            "ma ho so tre han",
                            "ma ho so lien quan",
                            "dossier",
                            "dossier code",
                            "related dossier")),
            entry(
                    ColumnRole.DAYS_LATE,
                    Set.of("so ngay tre", "so ngay tre han", "tre ngay", "ngay tre", "days late", "late days")),
            entry(ColumnRole.REASON, Set.of("ly do", "nguyen nhan", "reason")));

    /** What stands over that which tells who somebody is; a single word only where it is the whole heading. */
    private static final Pattern PERSON = Pattern.compile(
            "\\b(?:nguoi (?:nhan|nop|duoc|dung ten|yeu cau|than|dai dien|chet|mat)|ho (?:va )?ten|ho ten|quy danh"
                    + "|ten (?:nguoi|cong dan|khach|chu ho|chong|vo|be|chau|cha|me)|(?:so )?(?:cmnd|cccd|cmt)|so (?:dien thoai|dt|can cuoc|giay to|dinh danh|ho chieu|tai khoan)"
                    + "|dien thoai (?:lien he|di dong|cong dan)|ngay sinh|nam sinh|noi (?:cu tru|thuong tru|o)"
                    + "|full name|first name|last name|recipient|addressee|citizen name|date of birth|phone number|id number|identity (?:card|number)|passport|home address)\\b"
                    + "|^(?:ten|name|cong dan|chu ho|can cuoc|dien thoai|dt|sdt|di dong|dia chi(?: (?:nha|cu tru|thuong tru|tam tru|lien he|cong dan|email|thu))?|surname|citizen|person|phone|mobile|tel|telephone"
                    + "|address|birth ?date|mail|zalo|facebook|gioi tinh|sex|gender|chong|vo|co dau|chu re)$");

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
