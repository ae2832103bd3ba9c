package vn.cchc.journal.ui;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.cchc.access.Acting;
import vn.cchc.access.Role;
import vn.cchc.annotation.Annotations;
import vn.cchc.annotation.NewAnnotation;
import vn.cchc.exchange.Imports;
import vn.cchc.exchange.LetterImports;
import vn.cchc.exchange.Previews;
import vn.cchc.exchange.Progress;
import vn.cchc.exchange.Upload;
import vn.cchc.exchange.Uploads;
import vn.cchc.exchange.list.ListImports;
import vn.cchc.exchange.list.ListName;
import vn.cchc.exchange.list.ListReading;
import vn.cchc.exchange.list.ListWords;
import vn.cchc.exchange.list.Lists;
import vn.cchc.exchange.list.RootChoice;
import vn.cchc.indicator.IndicatorCode;
import vn.cchc.indicator.MeasureCode;
import vn.cchc.letter.Grounds;
import vn.cchc.letter.LetterBatches;
import vn.cchc.letter.LetterDesk;
import vn.cchc.letter.LetterWriting;
import vn.cchc.letter.NewBalance;
import vn.cchc.letter.NewLetter;
import vn.cchc.letter.OpeningBalances;
import vn.cchc.observation.Corrections;
import vn.cchc.observation.EntryDesk;
import vn.cchc.observation.FigureBatches;
import vn.cchc.observation.NewCorrection;
import vn.cchc.observation.NewValue;
import vn.cchc.observation.ReportKey;
import vn.cchc.observation.ReviewDesk;
import vn.cchc.observation.Seen;
import vn.cchc.observation.Writing;
import vn.cchc.period.Month;
import vn.cchc.place.UnitId;

/**
 * Does everything that the journal knows, by the commands that people do it with, in the sample of Bàu Bàng on 08/8/2017:
 * figures and letters here, the rest in {@link EveryDeedOfAdministration}.
 */
record EveryDeed(ApplicationContext program) {

    static final UnitId LAI_HUNG = new UnitId(8);
    static final Acting REVIEWER = Acting.as("reviewer", Role.REVIEWER);
    static final Acting ADMIN = Acting.as("admin", Role.ADMIN);

    /** Why letters are entered although the month is approved by then. */
    private static final Grounds LATE = new Grounds("Sót khi ghi sổ", false);

    private static final Acting OFFICER = Acting.officer("officer", LAI_HUNG);
    private static final Month AUGUST = new Month(2017, 8);
    private static final ReportKey REPORT = new ReportKey(LAI_HUNG, AUGUST);
    private static final MeasureCode RECEIVED = new MeasureCode("dossiers_received");

    void doAll() {
        reports();
        corrections();
        closing();
        letters();
        notes();
        files();
        new EveryDeedOfAdministration(program).doAll();
    }

    private void reports() {
        var desk = program.getBean(EntryDesk.class);
        var reviews = program.getBean(ReviewDesk.class);
        REVIEWER.does(() -> reviews.remind(List.of(new ReportKey(LAI_HUNG, new Month(2017, 7)))));
        OFFICER.does(() -> {
            var form = desk.open(LAI_HUNG, AUGUST);
            var values = form.missing(form.values()).stream()
                    .map(item -> item.measure().code())
                    .map(code -> new NewValue(code, value(code), 0))
                    .toList();
            desk.save(LAI_HUNG, AUGUST, values);
            desk.submit(LAI_HUNG, AUGUST, Seen.of(desk.open(LAI_HUNG, AUGUST)));
        });
        REVIEWER.does(() -> reviews.giveBack(REPORT, "Đối chiếu lại sổ theo dõi"));
        OFFICER.does(() -> desk.submit(LAI_HUNG, AUGUST, Seen.of(desk.open(LAI_HUNG, AUGUST))));
        REVIEWER.does(() -> reviews.approve(REPORT));
    }

    private static BigDecimal value(MeasureCode code) {
        return new BigDecimal(
                switch (code.value()) {
                    case "dossiers_received" -> "40";
                    case "dossiers_on_time" -> "0";
                    default -> "1";
                });
    }

    private void corrections() {
        var desk = program.getBean(Corrections.class);
        propose(desk, "44");
        OFFICER.does(() -> desk.withdraw(LAI_HUNG, waiting(desk)));
        propose(desk, "45");
        REVIEWER.does(() -> desk.turnDown(waiting(desk), "Sổ không có"));
        propose(desk, "46");
        REVIEWER.does(() -> desk.apply(waiting(desk)));
    }

    private static void propose(Corrections desk, String value) {
        var values = Map.of(RECEIVED, new BigDecimal(value));
        OFFICER.does(() -> desk.propose(
                LAI_HUNG, AUGUST, new NewCorrection(values, Map.of(RECEIVED, new BigDecimal("40")), "Sót hồ sơ")));
    }

    private static long waiting(Corrections desk) {
        return REVIEWER.asks(desk::listWaiting).getFirst().id();
    }

    private void closing() {
        var reviews = program.getBean(ReviewDesk.class);
        var january = new Month(2016, 1);
        ADMIN.does(() -> reviews.reopen(january, "Sót báo cáo của xã"));
        REVIEWER.does(() -> reviews.close(january));
    }

    private void letters() {
        var desk = program.getBean(LetterDesk.class);
        OFFICER.does(() -> {
            desk.enter(LAI_HUNG, birth("Chủ tịch UBND xã"), LATE);
            long id = program.getBean(JdbcClient.class)
                    .sql("SELECT MAX(id) FROM letter")
                    .query(Long.class)
                    .single();
            desk.correct(LAI_HUNG, id, birth("Phó Chủ tịch UBND xã"), LATE);
            desk.strike(LAI_HUNG, id, "Ghi nhầm");
        });
        var balances = program.getBean(OpeningBalances.class);
        REVIEWER.does(() -> {
            balances.set(new NewBalance("CONGRATULATION", 1234, LocalDate.of(2016, 10, 9), "Theo báo cáo của huyện"));
            balances.strike("CONGRATULATION", "Đã có trong sổ");
        });
    }

    private static NewLetter birth(String signer) {
        return new NewLetter("BIRTH", LocalDate.of(2017, 8, 7), Optional.empty(), signer, "", null, "", "");
    }

    private void notes() {
        var notes = program.getBean(Annotations.class);
        REVIEWER.does(() -> {
            notes.add(new NewAnnotation(
                    LocalDate.of(2017, 8, 1),
                    Optional.of(LAI_HUNG),
                    Optional.of(new IndicatorCode("C2")),
                    false,
                    "Thay phần mềm một cửa"));
            notes.remove(program.getBean(JdbcClient.class)
                    .sql("SELECT MAX(id) FROM annotation")
                    .query(Long.class)
                    .single());
        });
    }

    private void files() {
        var figures = "Mã đơn vị;Số liệu;Tháng;Giá trị\n25831;dossiers_received;8/2017;12\n";
        var letters = "Mã đơn vị;Số thư;Sự việc;Ngày trao;Chức danh người ký;Mã hồ sơ;Số ngày trễ;Ghi chú\n"
                + "25834;;Trả kết quả trễ hạn;7/8/2017;Chủ tịch UBND xã;H-2017-0999;3;\n";
        REVIEWER.does(() -> {
            var sent = upload("Số liệu tháng 8.csv", figures);
            var found = program.getBean(Imports.class).inspect(sent.id(), new Progress());
            program.getBean(Imports.class).read(sent.id(), found, found.proposal(), new Progress());
            program.getBean(Previews.class).compare(sent.id());
            var written = (Writing.Written) program.getBean(Previews.class).confirm(sent.id());
            program.getBean(FigureBatches.class).undo(written.batch());
        });
        REVIEWER.does(() -> {
            var sent = upload("Sổ thư.csv", letters);
            var found = program.getBean(Imports.class).inspect(sent.id(), new Progress());
            program.getBean(LetterImports.class).read(sent.id(), found, found.proposal(), new Progress());
            var written =
                    (LetterWriting.Written) program.getBean(LetterImports.class).confirm(sent.id(), LATE.reason());
            program.getBean(LetterBatches.class).undo(written.batch(), "Nhầm tệp");
        });
        ADMIN.does(this::list);
    }

    private Upload upload(String name, String text) {
        try (var in = stream(text)) {
            return program.getBean(Uploads.class).receive(name, in);
        } catch (IOException torn) {
            throw new UncheckedIOException(torn);
        }
    }

    private void list() {
        var reading = new ListReading(ListWords.of(ListName.CALENDARS), Optional.empty());
        var lists = program.getBean(Lists.class);
        var text =
                "code,name,name_en,first_day,unit_due_day,district_due_day\nPLAIN,Lịch tháng dương,Plain months,1,5,10\n";
        try (var in = stream(text)) {
            long sent =
                    lists.receive(ListName.CALENDARS, "Lịch báo cáo.csv", in).id();
            var preview = lists.preview(ListName.CALENDARS, sent, reading);
            program.getBean(ListImports.class).confirm(ListName.CALENDARS, sent, reading, preview.fingerprint());
        } catch (IOException torn) {
            throw new UncheckedIOException(torn);
        }
        var roots = program.getBean(RootChoice.class);
        roots.choose(roots.candidates().stream()
                .filter(unit -> unit.code().equals("719"))
                .findFirst()
                .orElseThrow()
                .id());
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
