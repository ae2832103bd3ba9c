package vn.cchc.place;

/** Which reporting units a screen looks at. The district itself reports nothing and belongs to none. */
public enum UnitGroup {
    COMMUNES,
    DEPARTMENTS,
    ALL;

    public boolean includes(UnitKind kind) {
        return switch (this) {
            case COMMUNES -> kind.isCommuneLevel();
            case DEPARTMENTS -> kind.isOffice();
            case ALL -> kind.isCommuneLevel() || kind.isOffice();
        };
    }
}
