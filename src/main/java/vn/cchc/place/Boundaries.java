package vn.cchc.place;

/** Which units a history is told by: those of its time ("theo báo cáo"), or today's ("theo địa giới hiện nay"). */
public enum Boundaries {
    AS_REPORTED,
    CURRENT
}
