package vn.cchc.place;

/** The legal kinds of unit. */
public enum UnitKind {
    DISTRICT,
    COMMUNE,
    TOWNSHIP,
    WARD,
    DEPARTMENT,
    SERVICE;

    /** Xã, phường, thị trấn: the units that are ranked against one another. */
    public boolean isCommuneLevel() {
        return this == COMMUNE || this == TOWNSHIP || this == WARD;
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
