package vn.cchc.journal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.ContextConfiguration;
import vn.cchc.journal.Deed;
import vn.cchc.journal.Journal;
import vn.cchc.journal.JournalEntry;
import vn.cchc.journal.JournalFilter;
import vn.cchc.kit.TableCell;
import vn.cchc.kit.Texts;
import vn.cchc.period.AsOf;
import vn.cchc.place.Units;
import vn.cchc.platform.TestDatabase;

/** Everything that can be done is done by its own command, and is read as people speak. */
@SpringBootTest(properties = {"vaadin.productionMode=true", "spring.application.name=journal-words"})
@ContextConfiguration(initializers = TestDatabase.OwnSample.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JournalWordsTest {

    /** What no person says: names of constants and columns, days and numbers of programs, signs in place of words. */
    private static final Pattern MACHINE_WORD = Pattern.compile("[A-Z]{2,}_[A-Z_]+|\\b(?:COMMUNE|TOWNSHIP|WARD|DISTRICT"
            + "|OFFICER|LEADER|REVIEWER|ADMIN|COUNT|STOCK|MONTHLY|RATIO|EXEMPT)\\b|\\b[a-z]+_[a-z_]+\\b"
            + "|\\d{4}-\\d{2}|[×✗±~<>]|SHA|\\bmin\\b|\\?|Grade\\[|exempt\\b|=");

    private static final Pattern DECIMAL_POINT = Pattern.compile("\\d\\.\\d{1,2}(?!\\d)");
    private static final Pattern BARE_CODE = Pattern.compile("(?<!mã |code )\\b(?:25\\d{3}|719)\\b");

    @Autowired
    ApplicationContext program;

    @Autowired
    Journal journal;

    @Autowired
    Units units;

    private List<JournalEntry> entries = List.of();

    @BeforeAll
    void doEverything() {
        new EveryDeed(program).doAll();
        entries = EveryDeed.ADMIN
                .asks(() -> journal.list(JournalFilter.EVERYTHING, 0, 1000))
                .reversed();
    }

    @Test
    void knowsEveryDeed() {
        assertThat(entries).extracting(JournalEntry::deed).contains(Deed.values());
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void readsAsPeopleSpeak(String language) {
        var table = table(language);
        var read = entries.stream().map(entry -> read(table, entry)).toList();

        assertThat(read).filteredOn(MACHINE_WORD.asPredicate()).isEmpty();
        assertThat(read).filteredOn(BARE_CODE.asPredicate()).isEmpty();
        if (language.equals("vi")) {
            assertThat(read).filteredOn(DECIMAL_POINT.asPredicate()).isEmpty();
        }
    }

    @Test
    void saysTargetsUnitsAndAccountsInVietnamese() {
        assertThat(said("vi"))
                .containsEntry(
                        Deed.TARGET_SET,
                        List.of(
                                "C2 · Hồ sơ giải quyết trước hạn và đúng hạn | 95% (gần đạt từ 93%) → 96,5% (gần đạt từ 94,5%), từ 15/8/2017",
                                "C4 · Hồ sơ phải bổ sung quá 1 lần, cho thị trấn | 1,5% (gần đạt đến 2%), từ 15/8/2017",
                                "C2 · Hồ sơ giải quyết trước hạn và đúng hạn | 90%, từ 15/8/2017"))
                .containsEntry(
                        Deed.UNIT_KIND_CHANGED,
                        List.of(
                                "An Điền Mới (mã 25900) | từ 03/9/2017: xã An Điền Mới (mã 25900) → thị trấn An Điền Mới (mã 25900)",
                                "An Điền Mới (mã 25900) | từ 04/9/2017: thị trấn An Điền Mới (mã 25900) thuộc huyện Bàu Bàng (mã 719)"
                                        + " → thị trấn An Điền Mới (mã 25900)"))
                .containsEntry(
                        Deed.UNIT_SPLIT,
                        List.of(
                                "An Tây (mã 25901) | từ 06/9/2017: xã An Tây (mã 25901) tách thành xã An Bình 2 (mã 25902) nhận 33,5%,"
                                        + " xã An Bình 3 (mã 25903) nhận 66,5%",
                                "An Bình 3 (mã 25903) | từ 07/9/2017: xã An Bình 3 (mã 25903) tách thành xã An Bình 4 (mã 25904)"
                                        + " nhận phần không phân bổ được, xã An Bình 5 (mã 25905) nhận phần không phân bổ được"))
                .containsEntry(
                        Deed.UNIT_CHANGE_WITHDRAWN,
                        List.of(
                                "An Bình 2 (mã 25902) | rút thay đổi ngày 10/9/2017: xã An Bình 2 (mã 25902) vẫn như trước"))
                .containsEntry(
                        Deed.SIGN_IN_LOCKED, List.of("Lãnh đạo huyện (leader) | khoá 1 phút sau 5 lần sai mật khẩu"))
                .containsEntry(
                        Deed.ACCOUNT_CREATED, List.of("Cán bộ xã Lai Hưng (lien) | Cán bộ nhập liệu · xã Lai Hưng"));
    }

    @Test
    void saysTheProgramDidWhatNobodyIsKnownToHaveDone() {
        assertThat(entries)
                .filteredOn(entry -> entry.deed() == Deed.SIGN_IN_LOCKED)
                .allSatisfy(entry ->
                        assertThat(table("en").row(entry).get(1).text()).isEqualTo("The program"));
    }

    private Map<Deed, List<String>> said(String language) {
        var words = table(language).deeds();
        var said = new TreeMap<Deed, List<String>>();
        entries.forEach(entry -> said.computeIfAbsent(entry.deed(), deed -> new ArrayList<>())
                .add(words.subject(entry) + " | " + words.detail(entry)));
        return said;
    }

    private static String read(JournalTable table, JournalEntry entry) {
        return Arrays.toString(table.row(entry).stream().map(TableCell::text).toArray());
    }

    private JournalTable table(String language) {
        var wording = new JournalWording(Texts.of(Locale.of(language)));
        var history = units.history(AsOf.NOW);
        var names = EveryDeed.ADMIN.asks(journal::names);
        return new JournalTable(history, new DeedWording(new NamedThings(names, history, wording)), wording);
    }
}
