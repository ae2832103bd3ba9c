package vn.cchc.sample;

import java.time.LocalDate;

/** The district, its communes and offices; the programme they follow; the accounts that look at them. */
final class Roster {

    private static final String DISTRICT = "719";
    private static final LocalDate FOUNDED = LocalDate.of(2014, 4, 1);
    private static final LocalDate TOWNSHIP = LocalDate.of(2018, 7, 11);
    private static final LocalDate DISSOLVED = LocalDate.of(2025, 7, 1);

    /** The word demo, with BCrypt. */
    private static final String PASSWORD = "{bcrypt}$2a$10$trFp6K.rLXxQsL5zPaDxguN0rxCI2WT/FnnO9OorBgX8nOoxqGzx6";

    private Roster() {}

    static String units() {
        var csv = Csv.of("id", "calendar", "code", "kind", "name", "name_en", "parent", "valid_from", "valid_to");
        int id = 1;
        csv.add(id, "CCHC", DISTRICT, "DISTRICT", "Bàu Bàng", "Bau Bang", null, FOUNDED, DISSOLVED);
        for (var commune : Commune.values()) {
            id++;
            boolean promoted = commune == Commune.LAI_UYEN;
            commune(csv, id, commune, "COMMUNE", FOUNDED, promoted ? TOWNSHIP : DISSOLVED);
            if (promoted) {
                commune(csv, id, commune, "TOWNSHIP", TOWNSHIP, DISSOLVED);
            }
        }
        for (var office : Department.values()) {
            id++;
            csv.add(id, "CCHC", office.code, "DEPARTMENT", office.label, office.labelEn, DISTRICT, FOUNDED, DISSOLVED);
        }
        return csv.toString();
    }

    private static void commune(Csv csv, int id, Commune commune, String kind, LocalDate from, LocalDate to) {
        csv.add(id, "CCHC", commune.code, kind, commune.label, commune.labelEn, DISTRICT, from, to);
    }

    static String programmes() {
        var csv = Csv.of("code", "unit", "name", "name_en", "short_name", "short_name_en", "launched_on");
        csv.add(
                "FRIENDLY",
                DISTRICT,
                "Chính quyền thân thiện của nhân dân, do nhân dân và vì nhân dân; Công sở thân thiện vì nhân dân phục vụ",
                "Friendly government of the people, by the people and for the people; Friendly offices that serve the people",
                "5 biết, 3 thể hiện",
                "5 knows, 3 shows",
                Story.LAUNCH);
        return csv.toString();
    }

    static String accounts() {
        var csv = Csv.of("username", "password_hash", "display_name", "role", "unit");
        csv.add("leader", PASSWORD, "Lãnh đạo huyện", "LEADER", null);
        csv.add("officer", PASSWORD, "Cán bộ xã Long Nguyên", "OFFICER", Commune.LONG_NGUYEN.code);
        csv.add("reviewer", PASSWORD, "Phòng Nội vụ huyện", "REVIEWER", null);
        csv.add("admin", PASSWORD, "Quản trị hệ thống", "ADMIN", null);
        for (var commune : Commune.values()) {
            if (commune != Commune.LONG_NGUYEN) {
                officer(csv, commune.code, "Cán bộ xã " + commune.label);
            }
        }
        for (var office : Department.values()) {
            officer(csv, office.code, "Cán bộ " + office.label);
        }
        return csv.toString();
    }

    private static void officer(Csv csv, String unit, String name) {
        csv.add(Reports.officerOf(unit), PASSWORD, name, "OFFICER", unit);
    }
}
