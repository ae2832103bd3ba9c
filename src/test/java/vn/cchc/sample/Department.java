package vn.cchc.sample;

/**
 * The district's twelve offices with invented levels: dossiers a month, % resolved in time, % filed online in January
 * 2016 and July 2017, items of feedback a month.
 */
enum Department {
    OFFICE(
            "VP",
            "Văn phòng HĐND và UBND",
            "Office of the People's Council and People's Committee",
            12,
            97,
            30,
            55,
            2.0),
    HOME_AFFAIRS("NV", "Phòng Nội vụ", "Home Affairs Office", 8, 98, 35, 60, 0.5),
    JUSTICE("TP", "Phòng Tư pháp", "Justice Office", 26, 97, 30, 52, 0.8),
    FINANCE("TCKH", "Phòng Tài chính - Kế hoạch", "Finance and Planning Office", 44, 96, 40, 66, 1.0),
    ENVIRONMENT(
            "TNMT", "Phòng Tài nguyên và Môi trường", "Natural Resources and Environment Office", 112, 91, 18, 38, 5.0),
    LABOUR(
            "LDTBXH",
            "Phòng Lao động - Thương binh và Xã hội",
            "Labour, War Invalids and Social Affairs Office",
            34,
            96,
            25,
            45,
            1.5),
    CULTURE("VHTT", "Phòng Văn hóa và Thông tin", "Culture and Information Office", 5, 98, 35, 58, 0.4),
    EDUCATION("GDDT", "Phòng Giáo dục và Đào tạo", "Education and Training Office", 10, 97, 30, 55, 1.0),
    HEALTH("YT", "Phòng Y tế", "Health Office", 4, 97, 25, 48, 0.3),
    INSPECTORATE("TTR", "Thanh tra huyện", "District Inspectorate", 0, 100, 0, 0, 0.6),
    ECONOMY("KT", "Phòng Kinh tế", "Economic Office", 16, 96, 30, 50, 0.8),
    URBAN("QLDT", "Phòng Quản lý đô thị", "Urban Management Office", 46, 94, 24, 44, 2.5);

    final String code;
    final String label;
    final String labelEn;
    final int volume;
    final double onTime;
    final double onlineBefore;
    final double onlineNow;
    final double feedback;

    Department(
            String suffix,
            String label,
            String labelEn,
            int volume,
            double onTime,
            double onlineBefore,
            double onlineNow,
            double feedback) {
        this.code = "719-" + suffix;
        this.label = label;
        this.labelEn = labelEn;
        this.volume = volume;
        this.onTime = onTime;
        this.onlineBefore = onlineBefore;
        this.onlineNow = onlineNow;
        this.feedback = feedback;
    }
}
