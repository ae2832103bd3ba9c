package vn.cchc.sample;

import java.time.LocalDate;

/** The units that carried on the communes of the district from 01/7/2025; what part of Lai Uyên went where is not known. */
final class Reorganisation {

    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);
    private static final LocalDate FOR_EVER = LocalDate.of(9999, 12, 31);

    private static final int TRU_VAN_THO = 21;
    private static final int BAU_BANG = 22;
    private static final int BEN_CAT = 23;
    private static final int LONG_NGUYEN = 24;
    private static final int CHANH_PHU_HOA = 25;

    private Reorganisation() {}

    static String units() {
        var csv = Csv.of("id", "calendar", "code", "kind", "name", "name_en", "valid_from", "valid_to");
        csv.add(TRU_VAN_THO, "CCHC", "25819", "COMMUNE", "Trừ Văn Thố", "Tru Van Tho", DAY, FOR_EVER);
        csv.add(BAU_BANG, "CCHC", "25822", "COMMUNE", "Bàu Bàng", "Bau Bang", DAY, FOR_EVER);
        csv.add(BEN_CAT, "CCHC", "25813", "WARD", "Bến Cát", "Ben Cat", DAY, FOR_EVER);
        csv.add(LONG_NGUYEN, "CCHC", "25840", "WARD", "Long Nguyên", "Long Nguyen", DAY, FOR_EVER);
        csv.add(CHANH_PHU_HOA, "CCHC", "25837", "WARD", "Chánh Phú Hòa", "Chanh Phu Hoa", DAY, FOR_EVER);
        return csv.toString();
    }

    static String successions() {
        var csv = Csv.of("predecessor", "successor", "effective_on", "kind", "share");
        csv.add(id(Commune.TRU_VAN_THO), TRU_VAN_THO, DAY, "MERGE", "1");
        csv.add(id(Commune.CAY_TRUONG_II), TRU_VAN_THO, DAY, "MERGE", "1");
        csv.add(id(Commune.LAI_UYEN), TRU_VAN_THO, DAY, "SPLIT", null);
        csv.add(id(Commune.LAI_UYEN), BAU_BANG, DAY, "SPLIT", null);
        csv.add(id(Commune.TAN_HUNG), BEN_CAT, DAY, "MERGE", "1");
        csv.add(id(Commune.LAI_HUNG), BEN_CAT, DAY, "MERGE", "1");
        csv.add(id(Commune.LONG_NGUYEN), LONG_NGUYEN, DAY, "CHANGE_OF_KIND", "1");
        // The ward it merged with was none of the district: here one commune goes on as a ward.
        csv.add(id(Commune.HUNG_HOA), CHANH_PHU_HOA, DAY, "CHANGE_OF_KIND", "1");
        return csv.toString();
    }

    /** The district itself is the first unit. */
    private static int id(Commune commune) {
        return commune.ordinal() + 2;
    }
}
