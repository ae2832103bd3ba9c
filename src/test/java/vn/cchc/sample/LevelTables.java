package vn.cchc.sample;

/** The figures of the communes that are set by hand; the months between are drawn on the way from one to the other. */
final class LevelTables {

    /**
     * July 2017 as reported. Tân Hưng has not reported: its column only says where its months before lead to.
     * Fourteen late dossiers in the other six. Lai Hưng stands exactly on three bounds: C2 95,0%, C4 1,0%, B4 80,0%.
     */
    static final Table JULY_2017 = Table.parse("""
            measure                 25816 25819 25822 25825 25828 25831 25834
            outreach_sessions           0     2     4     2     2     2     3
            dossiers_received          39    44   110    75    68    51   100
            dossiers_resolved          35    36   104    72    61    40   100
            late                        4     1     1     4     3     0     5
            dossiers_overdue            4     0     0     1     0     0     2
            dossiers_supplemented       2     0     0     1     0     0     1
            dossiers_online            14    23    68    31    26    23    46
            dossiers_fee_bearing       24    26    66    45    40    31    64
            dossiers_paid_online        5     7    25    12    11    10    21
            dossiers_digitised         29    36    95    58    55    42    84
            feedback_due               11     4    14     8    20     6     9
            feedback_on_time            9     4    14     8    19     6     9
            citizens_received          18    16    46    30    33    21    38
            reception_days_held         4     4     4     4     3     4     4
            """);

    /** January 2016: counts, and % where the name says so. */
    static final Table START = Table.parse("""
            level                   25816 25819 25822 25825 25828 25831 25834
            outreach_sessions           1     1     2     1     1     1     1
            dossiers_received          36    40    96    68    62    46    90
            on_time_%                97.5    94    94    91    92    94    91
            dossiers_overdue            0     1     4     4     3     2     5
            supplemented_%              2     2     2     3     2     2     3
            online_%                   27    40    50    30    27    34    34
            paid_%                      8    12    18    12    11    14    16
            digitised_%                55    62    70    58    60    64    63
            feedback_on_time_%         82    88    90    84    84    88    86
            satisfied_%                82    85    87    84    83    85    84
            service_mean             14.3  14.8  15.4  14.6  14.2  14.9  14.6
            desk_items_met             19    20    22    20    19    20    21
            procedures_missing          9     6     4     8    10     5     6
            """);

    /** Where the share resolved in time leads to; July's own counts are above. */
    static final Table END = Table.parse("""
            level                   25816 25819 25822 25825 25828 25831 25834
            on_time_%                  97    98    99  95.5  96.0    98  96.0
            """);

    /** The second quarter of 2017. Long Nguyên's service score is exactly 15,0. */
    static final Table QUARTER_2_2017 = Table.parse("""
            measure                 25816 25819 25822 25825 25828 25831 25834
            desk_items_met             24    24    24    24    24    23    24
            desk_items_required        24    24    24    24    24    24    24
            reception_room_adequate     0     1     1     1     1     1     1
            procedures_posted         168   170   172   170   167   169   171
            procedures_in_force       168   170   172   170   170   169   171
            forms_valid                77    87   129    98    97    89    92
            forms_satisfied            65    81   122    90    87    81    83
            complaints_due              1     0     6     2     2     0     3
            complaints_on_time          1     0     5     2     2     0     3
            service_responses          40    44    70    52    40    46    55
            service_points            604   715  1172   811   600   732   855
            """);

    static final Table YEAR_2016 = Table.parse("""
            measure                 25816 25819 25822 25825 25828 25831 25834
            simplifications_proposed    0     1     3     1     1     1     2
            dialogue_meetings           1     1     2     1     1     1     1
            iso_maintained              1     1     1     1     1     1     1
            reform_score             76.5  84.5  91.5    81  80.5    82 83.25
            """);

    /** The quarter at whose end a commune first had its reception room in order, counted from I/2016 = 0; 9: not yet. */
    static final Table ROOM_SINCE = Table.parse("""
            since                   25816 25819 25822 25825 25828 25831 25834
            room                        9     0     0     3     2     1     0
            board                       5     3     3     4     3     3     3
            """);

    private LevelTables() {}
}
