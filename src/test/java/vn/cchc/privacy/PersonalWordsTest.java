package vn.cchc.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.privacy.PersonalWords.Kind;

/** What tells who somebody is, and what only looks like it. */
class PersonalWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "liên hệ 0912345678 | PHONE",
                "ĐT: 0912 345 678 | PHONE",
                "0912.345.678 | PHONE",
                "gọi +84 912 345 678 trước | PHONE",
                "số cũ 01234567890 | PHONE",
                "0274-3822-688 | PHONE",
                "(0650) 3822688 gọi 06503822688 | PHONE",
                "CMND 280123456 | IDENTITY_NUMBER",
                "CCCD 074 090 001 234 | IDENTITY_NUMBER",
                "CCCD 174090001234 cấp 2016 | IDENTITY_NUMBER",
                "gửi qua nguyen.an@gmail.com | EMAIL",
                "thư gửi an-nguyen@binhduong.gov.vn. | EMAIL",
                "thư gửi ông Nguyễn Văn An | NAME",
                "Ông Nguyễn Văn An nhận thay | NAME",
                "ÔNG NGUYỄN VĂN AN | NAME",
                "trao cho bà Lan | NAME",
                "Trao cho chị Hoa, ấp 3 | NAME",
                "Anh Tuấn đến nhận | NAME",
                "cụ Trần Thị Bảy 90 tuổi | NAME",
                "em Lê Hoàng Nam | NAME",
                "Mr. John Smith | NAME",
                "TRẢ KẾT QUẢ CHO LÊ THỊ HOA | NAME",
                "Hồ sơ của Nguyễn Thị Hoa bị thất lạc | NAME",
                "Chủ tịch ký thay, Phạm Văn Đồng nhận | NAME",
                "gia đình ông bà Trần Quốc Tuấn | NAME",
                "bà: Đoàn Thị Điểm | NAME",
                "ông  Võ   Văn  Kiệt | NAME",
                "Gửi ông Nguyễn Văn An | NAME",
                "bà Trần Thị Bích Ngọc | NAME",
                "NGUYEN VAN AN | NAME",
                "Nguyen Van An nop thay | NAME",
                "nguyễn văn an | NAME",
                "hồ sơ của trần thị bích ngọc nộp thiếu | NAME",
                "ho so cua nguyen thi hoa | NAME",
                "phạm văn tèo chưa nhận kết quả | NAME",
                "gọi lại cho PHẠM THỊ LAN | NAME",
                "Gửi Trần Quốc Tuấn trước ngày 15 | NAME",
                "Lê Hoàng Bảo Ngọc đã nhận thư | NAME",
                "sửa theo đề nghị của Đỗ Minh Quân, ấp 2 | NAME",
                "Trương Thị Bé bổ sung giấy tờ | NAME",
                "Mời Anh Tuấn đến nhận | NAME",
                "GỬI BÀ LAN | NAME",
                "Kính gửi Ông Bà Hải | NAME",
                "đường Nguyễn Văn Linh, gặp bà Hoa | NAME",
                "số CCCD 074089001234 | IDENTITY_NUMBER",
                "CCCD: 0740 8900 1234 | IDENTITY_NUMBER",
                "CCCD 074.089.001.234 | IDENTITY_NUMBER",
                "CMND 280 123 456 cấp tại Bình Dương | IDENTITY_NUMBER",
                "ĐT (0274) 3822 688 | PHONE",
                "zalo +84912345678 | PHONE",
                "0084 912 345 678 | PHONE",
                "84 912.345.678 | PHONE",
                "091 234 56 78 | PHONE",
                "0912-345-678 gặp cán bộ | PHONE",
                "gửi về motcua.laiuyen@gmail.com nhé | EMAIL"
            })
    void findsWhatTellsWhoSomebodyIs(String text, Kind kind) {
        assertThat(PersonalWords.find(text)).contains(kind);
        assertThat(PersonalWords.find(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .contains(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Máy chủ hỏng hai ngày",
                "Hồ sơ H25834-0713-00123 trễ 2 ngày",
                "Mã hồ sơ 000.00.19.H25-170713-0012",
                "Mã 000.00.19.H25-0713-0912345",
                "Công văn số 123/UBND-NC ngày 08/8/2017",
                "từ 01.02.2017 03.04.2017 chưa xong",
                "từ 05/7/2017 đến 09/8/2017",
                "Kinh phí 150.000.000 đồng",
                "Kinh phí 150 000 000 đồng",
                "1.336 thư chúc mừng, 347 thư chia buồn",
                "2016 2017 2018",
                "Chủ tịch UBND xã Long Nguyên",
                "Phó Chủ tịch UBND xã Trừ Văn Thố",
                "Bà Chủ tịch Hội Phụ nữ xã trao",
                "ông Bí thư chi bộ ấp",
                "ông Trưởng ấp 3 nhận thay",
                "Bà Mẹ Việt Nam anh hùng",
                "Anh Hùng Lao động",
                "anh chị em cán bộ một cửa",
                "chị em Phụ nữ xã",
                "các Anh hùng lực lượng vũ trang",
                "UBND tỉnh Bà Rịa - Vũng Tàu",
                "Bà Rịa, ngày 08/8/2017",
                "chợ Bà Điểm",
                "huyện Cô Tô",
                "huyện Anh Sơn",
                "Trường THCS Nguyễn Văn Trỗi",
                "nhà ở đường Lê Thị Riêng bị ngập",
                "phường Nguyễn Văn Cừ",
                "học tập tấm gương Chủ tịch Hồ Chí Minh",
                "Cây xăng gần cầu Ông Cộ",
                "Lai Uyên, Lai Hưng, Tân Hưng, Hưng Hòa",
                "Vụ việc của ông A. và bà B đã xong",
                "Công dân chưa bổ sung giấy tờ",
                "Cán bộ Văn phòng - Thống kê nghỉ phép",
                "Thiếu người ở bộ phận một cửa, sẽ bổ sung trong tháng 9",
                "xã Trừ Văn Thố và thị trấn Lai Uyên báo cáo muộn",
                "Trừ Văn Thố, Bàu Bàng, Cây Trường II",
                "Thành phố Hồ Chí Minh",
                "THÀNH PHỐ HỒ CHÍ MINH",
                "TP. Hồ Chí Minh chuyển hồ sơ sang",
                "Đoàn TNCS Hồ Chí Minh xã",
                "đường Nguyễn Văn Linh",
                "đường Nguyễn Văn Linh, Lê Văn Việt và Phạm Văn Đồng bị ngập",
                "ngã tư Trần Hưng Đạo",
                "trụ sở số 45 Nguyễn Văn Trỗi",
                "góc Lê Thị Riêng - Võ Thị Sáu",
                "Trường THPT Nguyễn Thị Minh Khai mượn hội trường",
                "huyện Trần Văn Thời",
                "Quyết định số 766/QĐ-TTg ngày 23/6/2022",
                "Nghị định 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ",
                "Kế hoạch số 1234/KH-UBND của UBND huyện Bàu Bàng",
                "Chỉ thị của Thủ tướng Nguyễn Xuân Phúc",
                "Quản lý văn bản và điều hành",
                "QUẢN LÝ THỊ TRƯỜNG",
                "Đội Quản lý Thị trường số 3 phối hợp",
                "vi phạm văn bản quy phạm pháp luật",
                "lưu văn thư, chuyển từ văn phòng sang một cửa",
                "chủ trương văn hoá công sở",
                "Bình Dương văn minh, nghĩa tình",
                "Đoàn văn nghệ quần chúng",
                "Cụ thể: hồ sơ trễ 2 ngày",
                "CỤ THỂ NHƯ SAU",
                "CHÚ TRỌNG CÔNG TÁC DÂN VẬN",
                "BÀ CON NHÂN DÂN ẤP 3",
                "Bác sĩ trạm y tế xã",
                "Cô giáo Trường Mầm non Hoa Mai",
                "tiếng Anh, tiếng Khmer",
                "xã Tam Anh Nam",
                "Xã Na Cô Sa",
                "Nguyen Van Linh Commune",
                "Anh Son Dong Commune and Phan Ngoc Hien Ward",
                "đường Lê Anh Xuân",
                "Hồ sơ 170713001 trễ hẹn 3 ngày",
                "Mã hồ sơ: 250713001",
                "H08.101-250101-0001",
                "Biên nhận 000.12.34.H09-250713-0045 in sai",
                "Kinh phí 150000000, còn lại 120.000.000",
                "Mã số thuế 3700123456",
                "Sửa 40 thành 44, 118 thành 124",
                "Số liệu quý III/2017 nhập nhầm dòng của tháng 6",
                "Máy tính bị mất điện từ 07h30 đến 09h15 ngày 03-8-2017",
                "Bổ nhiệm Phó Chủ tịch UBND xã, ký thay từ 01/8",
                "Theo Nghị quyết 1210/NQ-UBTVQH14 về sắp xếp đơn vị hành chính",
                "Sáp nhập xã Hưng Hoà vào xã Tân Hưng từ 01.7.2025",
                "Đo bằng phần mềm một cửa điện tử, đối chiếu sổ giấy",
                "Thống nhất với Phòng Nội vụ và Phòng Tư pháp",
                "Chi cục Dân số - Kế hoạch hóa gia đình",
                "Lễ trao thư tại Nhà văn hoá Lê Hồng Phong",
                "Doan cong tac khong bao cao, may hong",
                "do van ban den cham"
            })
    void letsOfficesPlacesAndNumbersPass(String text) {
        assertThat(PersonalWords.find(text)).isEmpty();
    }

    /** The units of the country before and after the reorganisation, of which many are called after people. */
    @ParameterizedTest
    @ValueSource(strings = {"/lists/units-2025-03.csv", "/lists/units-2026-07.csv"})
    void letsEveryUnitOfTheCountryPassByItsFullName(String list) throws IOException {
        try (var file = Objects.requireNonNull(PersonalWordsTest.class.getResourceAsStream(list))) {
            var names = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .flatMap(line -> Stream.of(line.split(",")))
                    .toList();
            assertThat(names)
                    .hasSizeGreaterThan(3_000)
                    .noneMatch(name -> PersonalWords.find(name).isPresent());
        }
    }

    /** Communes are called after people; their names hold no telephone numbers. */
    @Test
    void letsAUnitBeCalledAfterSomebody() {
        assertThat(PersonalWords.findInPlace("Nguyễn Văn Cừ")).isEmpty();
        assertThat(PersonalWords.findInPlace("Văn phòng, ĐT 0274 3822 688")).contains(Kind.PHONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "000.00.19.H25-170713-0012",
                "H25834-0713-00123",
                "170713001",
                "12/HT",
                "2017070001234",
                "701.2017.0815"
            })
    void takesTheCodeOfADossier(String code) {
        assertThat(PersonalWords.findInCode(code)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "074089001234",
                "074 089 001 234",
                "0912345678",
                "0912.345.678",
                "Nguyễn Văn An",
                "bà Lan",
                "an@gmail.com"
            })
    void takesNobodyForTheCodeOfADossier(String code) {
        assertThat(PersonalWords.findInCode(code)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chủ tịch Nguyễn Hoàng Nam",
                "Phó Chủ tịch: Lê Nam",
                "Nguyễn Hoàng Nam",
                "Trần Nam",
                "Chủ tịch UBND xã (ông Nam)",
                "KT. Chủ tịch, Bí thư Phan Quốc Việt"
            })
    void findsANameBesideOrInPlaceOfATitle(String title) {
        assertThat(PersonalWords.findInTitle(title)).contains(Kind.NAME);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chủ tịch UBND xã",
                "Chủ tịch UBND xã Long Nguyên",
                "KT. Chủ tịch - Phó Chủ tịch UBND thị trấn Lai Uyên",
                "Trưởng phòng Nội vụ",
                "Phó Trưởng phòng Lao động - Thương binh và Xã hội",
                "Chánh Văn phòng HĐND và UBND",
                "Bí thư Huyện uỷ Dương Minh Châu",
                "Chủ tịch UBND xã Trừ Văn Thố",
                "Công chức Tư pháp - Hộ tịch",
                "Bí thư Đoàn Thanh niên",
                "Bí thư Đoàn Thanh niên Cộng sản Hồ Chí Minh xã",
                "Chánh Văn Phòng",
                "Chairman of the commune"
            })
    void takesNoTitleForAName(String title) {
        assertThat(PersonalWords.findInTitle(title)).isEmpty();
    }

    /** One such cell would keep the server busy for minutes, were each letter tried against all that follow. */
    @ParameterizedTest
    @ValueSource(
            strings = {"a", "a@", "a.", "0", "1 ", "A ", "bà Chủ ", "xã Nguyễn Văn A ", "ông A ", "Nguyễn: ", "hồ "})
    @Timeout(value = 20, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void answersForACellOfAnyLength(String part) {
        var cell = part.repeat(200_000);

        assertThat(PersonalWords.find(cell)).isEmpty();
        assertThat(PersonalWords.findInTitle(cell)).isEmpty();
        assertThat(PersonalWords.isName(cell)).isFalse();
    }

    /** 100 kB and more of what looks like names again and again. */
    @ParameterizedTest
    @ValueSource(
            strings = {"Ông ", "Anh ", "đường Lê Văn A, ", "bà Chủ tịch Nguyễn ", "lý văn bản ", "0912 345 ", "số 074 "
            })
    @Timeout(value = 2, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void answersAtOnceForALongTextOfNames(String part) {
        var text = part.repeat(30_000);

        assertThat(PersonalWords.find(text)).isEqualTo(PersonalWords.find(part.repeat(300)));
    }

    @Test
    void findsAnAddressAtTheEndOfTheLongestTextThatIsKept() {
        assertThat(PersonalWords.find("a".repeat(1980) + " nguyen@gmail.com")).contains(Kind.EMAIL);
        assertThat(PersonalWords.find("a".repeat(1980) + "nguyen@gmail.com")).contains(Kind.EMAIL);
    }

    @Test
    void tellsACellThatIsANameFromOneThatIsAPlace() {
        assertThat(PersonalWords.isName("Nguyễn Hoàng Nam")).isTrue();
        assertThat(PersonalWords.isName("Lê Thị Hoa")).isTrue();
        assertThat(PersonalWords.isName("Hà Nội")).isFalse();
        assertThat(PersonalWords.isName("Long Nguyên")).isFalse();
        assertThat(PersonalWords.isName("Đăng ký kết hôn")).isFalse();
    }
}
