package vn.cchc.sample;

/** The seven communes; the weight is an invented share of the district's letters, after their size. */
enum Commune {
    TRU_VAN_THO("25816", "Trừ Văn Thố", "Tru Van Tho", 0.08),
    CAY_TRUONG_II("25819", "Cây Trường II", "Cay Truong II", 0.08),
    LAI_UYEN("25822", "Lai Uyên", "Lai Uyen", 0.26),
    TAN_HUNG("25825", "Tân Hưng", "Tan Hung", 0.14),
    LONG_NGUYEN("25828", "Long Nguyên", "Long Nguyen", 0.16),
    HUNG_HOA("25831", "Hưng Hòa", "Hung Hoa", 0.11),
    LAI_HUNG("25834", "Lai Hưng", "Lai Hung", 0.17);

    final String code;
    final String label;
    final String labelEn;
    final double weight;

    Commune(String code, String label, String labelEn, double weight) {
        this.code = code;
        this.label = label;
        this.labelEn = labelEn;
        this.weight = weight;
    }
}
