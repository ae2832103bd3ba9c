package vn.cchc.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.concurrent.TimeUnit;
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
                "ông  Võ   Văn  Kiệt | NAME"
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
                "Thiếu người ở bộ phận một cửa, sẽ bổ sung trong tháng 9"
            })
    void letsOfficesPlacesAndNumbersPass(String text) {
        assertThat(PersonalWords.find(text)).isEmpty();
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
