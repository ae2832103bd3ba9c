package vn.cchc.sample;

/** How many letters each reporting month has. The totals are the published ones, all the rest is invented. */
final class LetterTables {

    static final int CONGRATULATIONS = 1336;
    static final int CONDOLENCES = 347;
    static final int APOLOGIES = 61;

    /** The model starts within October 2016, February 2017 is the month of Tết, August 2017 ends on the 8th. */
    static final Table DISTRICT = Table.parse("""
            month    life_events  longevity  condolences
            2016-10           22         10            8
            2016-11           98          8           30
            2016-12          105         12           33
            2017-01          111         34           37
            2017-02           86         30           31
            2017-03          118          8           35
            2017-04          126          9           34
            2017-05          133         10           36
            2017-06          139         10           38
            2017-07          145          9           37
            2017-08          107          6           28
            """);

    /** July: eleven of fourteen late dossiers; Trừ Văn Thố leaves two uncovered, Lai Hưng one. */
    static final Table LATE_DOSSIERS = Table.parse("""
            month    25816 25819 25822 25825 25828 25831 25834
            2016-10      0     0     1     0     0     0     0
            2016-11      0     0     1     1     0     0     1
            2016-12      0     1     1     0     1     0     1
            2017-01      0     0     1     1     1     1     1
            2017-02      0     0     1     0     1     0     1
            2017-03      1     0     1     1     0     0     1
            2017-04      0     1     1     1     1     0     1
            2017-05      1     0     1     1     1     1     1
            2017-06      1     1     1     2     1     0     2
            2017-07      2     1     1     0     3     0     4
            """);

    /** Long Nguyên's two of April 2017 belong to one dossier. */
    static final Table ERRORS = Table.parse("""
            month    25816 25819 25822 25825 25828 25831 25834
            2016-11      0     0     1     0     0     0     0
            2016-12      0     0     0     0     0     0     1
            2017-01      0     0     0     1     0     0     0
            2017-03      0     0     1     0     0     0     0
            2017-04      0     0     0     0     2     0     0
            2017-05      0     1     0     0     0     0     0
            2017-06      1     0     0     0     0     0     0
            2017-07      0     0     1     0     0     0     1
            2017-08      0     0     0     0     1     0     0
            """);

    private LetterTables() {}
}
