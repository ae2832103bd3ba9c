package vn.cchc.place;

/** The legal kinds of unit, from the province down; the last two are offices of whoever keeps the figures. */
public enum UnitKind {
    /** Tỉnh. */
    PROVINCE,
    /** Thành phố trực thuộc trung ương. */
    MUNICIPALITY,
    /** Huyện. */
    DISTRICT,
    /** Quận. */
    URBAN_DISTRICT,
    /** Thị xã. */
    TOWN,
    /** Thành phố thuộc tỉnh, thuộc thành phố. */
    PROVINCIAL_CITY,
    COMMUNE,
    TOWNSHIP,
    WARD,
    /** Đặc khu: since July 2025, ranked among the communes. */
    SPECIAL_ZONE,
    DEPARTMENT,
    SERVICE;

    /** Xã, phường, thị trấn, đặc khu: the units that are ranked against one another. */
    public boolean isCommuneLevel() {
        return this == COMMUNE || this == TOWNSHIP || this == WARD || this == SPECIAL_ZONE;
    }

    public boolean isDistrictLevel() {
        return this == DISTRICT || this == URBAN_DISTRICT || this == TOWN || this == PROVINCIAL_CITY;
    }

    public boolean isProvinceLevel() {
        return this == PROVINCE || this == MUNICIPALITY;
    }

    /** Whether it only holds other units together and reports nothing itself. */
    public boolean isAboveCommunes() {
        return isDistrictLevel() || isProvinceLevel();
    }

    /**
     * Whether a unit of this kind can stand under one of another kind, by the law of any time: communes stand under
     * districts until July 2025 and under provinces since.
     */
    public boolean mayStandUnder(UnitKind above) {
        return switch (above) {
            case PROVINCE ->
                isOffice() || isCommuneLevel() && this != TOWNSHIP || isDistrictLevel() && this != URBAN_DISTRICT;
            case MUNICIPALITY -> isOffice() || isCommuneLevel() && this != TOWNSHIP || isDistrictLevel();
            case DISTRICT -> isOffice() || this == COMMUNE || this == TOWNSHIP;
            case URBAN_DISTRICT -> isOffice() || this == WARD;
            case TOWN, PROVINCIAL_CITY -> isOffice() || this == COMMUNE || this == WARD;
            default -> false;
        };
    }

    /** A commune can become a ward and an office a service, but neither of them the other. */
    public boolean mayBecome(UnitKind other) {
        return this == other || isCommuneLevel() && other.isCommuneLevel() || isOffice() && other.isOffice();
    }

    /** The group whose members a unit of this kind is held against. */
    public UnitGroup group() {
        return isOffice() ? UnitGroup.DEPARTMENTS : UnitGroup.COMMUNES;
    }

    /** The district's own offices and services. */
    public boolean isOffice() {
        return this == DEPARTMENT || this == SERVICE;
    }
}
