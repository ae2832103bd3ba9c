package vn.cchc.place;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.period.ReportingCalendar;

/** The units of Bàu Bàng as they were: one of them became a thị trấn on 11/7/2018 and kept its code and its id. */
public final class BauBang {

    public static final ReportingCalendar CALENDAR = new ReportingCalendar("CCHC", 15, 17);

    private static final LocalDate FOUNDED = LocalDate.of(2014, 4, 1);
    private static final LocalDate DISSOLVED = LocalDate.of(2025, 7, 1);
    private static final UnitId DISTRICT_ID = new UnitId(1);

    public static final UnitVersion DISTRICT =
            new UnitVersion(DISTRICT_ID, "719", "Bàu Bàng", "Bàu Bàng", UnitKind.DISTRICT, null, FOUNDED, DISSOLVED);
    public static final UnitVersion TRU_VAN_THO = commune(2, "25816", "Trừ Văn Thố");
    public static final UnitVersion CAY_TRUONG = commune(3, "25819", "Cây Trường II");
    public static final UnitVersion LAI_UYEN = version(4, "25822", "Lai Uyên", UnitKind.COMMUNE, FOUNDED, day(11));
    public static final UnitVersion LAI_UYEN_TOWNSHIP =
            version(4, "25822", "Lai Uyên", UnitKind.TOWNSHIP, day(11), DISSOLVED);
    public static final UnitVersion TAN_HUNG = commune(5, "25825", "Tân Hưng");
    public static final UnitVersion LONG_NGUYEN = commune(6, "25828", "Long Nguyên");
    public static final UnitVersion HUNG_HOA = commune(7, "25831", "Hưng Hòa");
    public static final UnitVersion LAI_HUNG = commune(8, "25834", "Lai Hưng");
    public static final UnitVersion INTERIOR = office(9, "NV", "Phòng Nội vụ");
    public static final UnitVersion HEALTH = office(10, "YT", "Phòng Y tế");

    public static final UnitVersion NEW_TRU_VAN_THO = successor(20, "25819", "Trừ Văn Thố", UnitKind.COMMUNE);
    public static final UnitVersion NEW_BAU_BANG = successor(21, "25822", "Bàu Bàng", UnitKind.COMMUNE);
    public static final UnitVersion BEN_CAT = successor(22, "25813", "Bến Cát", UnitKind.WARD);
    public static final UnitVersion NEW_LONG_NGUYEN = successor(23, "25840", "Long Nguyên", UnitKind.WARD);
    public static final UnitVersion CHANH_PHU_HOA = successor(24, "25837", "Chánh Phú Hòa", UnitKind.WARD);

    private BauBang() {}

    /** With the reorganisation of 01/7/2025, in which Lai Uyên was split and nobody knows by what share. */
    public static UnitHistory reorganised() {
        return reorganised(null, null);
    }

    /** With the same reorganisation, and shares for the parts of Lai Uyên that went to Trừ Văn Thố and to Bàu Bàng. */
    public static UnitHistory reorganised(@Nullable String toTruVanTho, @Nullable String toBauBang) {
        var versions = new ArrayList<>(history().versions());
        versions.addAll(List.of(NEW_TRU_VAN_THO, NEW_BAU_BANG, BEN_CAT, NEW_LONG_NGUYEN, CHANH_PHU_HOA));
        return new UnitHistory(
                versions,
                CALENDAR,
                List.of(
                        succession(TRU_VAN_THO, NEW_TRU_VAN_THO, Succession.Kind.MERGE, null),
                        succession(CAY_TRUONG, NEW_TRU_VAN_THO, Succession.Kind.MERGE, null),
                        succession(LAI_UYEN, NEW_TRU_VAN_THO, Succession.Kind.SPLIT, toTruVanTho),
                        succession(LAI_UYEN, NEW_BAU_BANG, Succession.Kind.SPLIT, toBauBang),
                        succession(TAN_HUNG, BEN_CAT, Succession.Kind.MERGE, null),
                        succession(LAI_HUNG, BEN_CAT, Succession.Kind.MERGE, null),
                        succession(LONG_NGUYEN, NEW_LONG_NGUYEN, Succession.Kind.CHANGE_OF_KIND, null),
                        succession(HUNG_HOA, CHANH_PHU_HOA, Succession.Kind.MERGE, null)));
    }

    private static Succession succession(
            UnitVersion from, UnitVersion to, Succession.Kind kind, @Nullable String share) {
        return new Succession(from.id(), to.id(), DISSOLVED, kind, share == null ? null : new BigDecimal(share));
    }

    private static UnitVersion successor(long id, String code, String name, UnitKind kind) {
        return version(id, code, name, kind, DISSOLVED, LocalDate.of(9999, 12, 31));
    }

    public static UnitHistory history() {
        return new UnitHistory(
                List.of(
                        DISTRICT,
                        HEALTH,
                        INTERIOR,
                        TRU_VAN_THO,
                        CAY_TRUONG,
                        LAI_UYEN,
                        LAI_UYEN_TOWNSHIP,
                        TAN_HUNG,
                        LONG_NGUYEN,
                        HUNG_HOA,
                        LAI_HUNG),
                CALENDAR);
    }

    public static UnitVersion version(long id, String code, String name, UnitKind kind, LocalDate from, LocalDate to) {
        return new UnitVersion(new UnitId(id), code, name, name, kind, DISTRICT_ID, from, to);
    }

    private static UnitVersion commune(long id, String code, String name) {
        return version(id, code, name, UnitKind.COMMUNE, FOUNDED, DISSOLVED);
    }

    private static UnitVersion office(long id, String code, String name) {
        return version(id, code, name, UnitKind.DEPARTMENT, FOUNDED, DISSOLVED);
    }

    private static LocalDate day(int ofJuly2018) {
        return LocalDate.of(2018, 7, ofJuly2018);
    }
}
