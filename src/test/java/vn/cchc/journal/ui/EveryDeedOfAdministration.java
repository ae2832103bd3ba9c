package vn.cchc.journal.ui;

import static vn.cchc.journal.ui.EveryDeed.ADMIN;
import static vn.cchc.journal.ui.EveryDeed.LAI_HUNG;
import static vn.cchc.journal.ui.EveryDeed.REVIEWER;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.Authentication;
import vn.cchc.access.AccountDesk;
import vn.cchc.access.Acting;
import vn.cchc.access.NewAccount;
import vn.cchc.access.OwnPasswords;
import vn.cchc.access.RefusedPasswordException;
import vn.cchc.access.Role;
import vn.cchc.access.WaysIn;
import vn.cchc.administration.CalendarDesk;
import vn.cchc.administration.IndicatorDesk;
import vn.cchc.administration.LetterTypeDesk;
import vn.cchc.administration.MeasureDesk;
import vn.cchc.administration.TargetDesk;
import vn.cchc.administration.UnitDesk;
import vn.cchc.indicator.Frequency;
import vn.cchc.indicator.Goal;
import vn.cchc.indicator.Grade;
import vn.cchc.indicator.Indicator;
import vn.cchc.indicator.IndicatorCode;
import vn.cchc.indicator.MeasureCode;
import vn.cchc.indicator.MeasureKind;
import vn.cchc.indicator.MeasureSource;
import vn.cchc.indicator.NewDefinition;
import vn.cchc.indicator.NewMeasure;
import vn.cchc.indicator.NewTarget;
import vn.cchc.indicator.Target;
import vn.cchc.indicator.TargetScope;
import vn.cchc.letter.NewLetterType;
import vn.cchc.place.NewCalendar;
import vn.cchc.place.UnitChange;
import vn.cchc.place.UnitChange.Heir;
import vn.cchc.place.UnitChange.Part;
import vn.cchc.place.UnitDraft;
import vn.cchc.place.UnitId;
import vn.cchc.place.UnitKind;

/** Does everything that administration writes into the journal, by the commands that people do it with. */
record EveryDeedOfAdministration(ApplicationContext program) {

    private static final IndicatorCode C2 = new IndicatorCode("C2");
    private static final IndicatorCode C4 = new IndicatorCode("C4");
    private static final IndicatorCode G4 = new IndicatorCode("G4");
    private static final LocalDate TODAY = LocalDate.of(2017, 8, 8);
    private static final LocalDate SEPTEMBER = LocalDate.of(2017, 8, 15);
    private static final LocalDate DAY = LocalDate.of(2017, 9, 1);
    private static final UnitId DISTRICT = new UnitId(1);

    void doAll() {
        REVIEWER.does(this::measures);
        REVIEWER.does(this::targets);
        REVIEWER.does(this::indicators);
        ADMIN.does(this::calendars);
        ADMIN.does(this::letterTypes);
        ADMIN.does(this::units);
        ADMIN.does(this::accounts);
        passwords();
        signIns();
    }

    private void measures() {
        var desk = program.getBean(MeasureDesk.class);
        desk.add(measure("forms_printed", "Biểu mẫu in sẵn", MeasureKind.COUNT, MeasureSource.REPORTED));
        desk.correct(measure("forms_printed", "Biểu mẫu in tại quầy", MeasureKind.STOCK, MeasureSource.REPORTED));
        desk.end(new MeasureCode("forms_printed"), "Không thu thập nữa");
        desk.resume(new MeasureCode("forms_printed"), "Thu thập lại");
        desk.add(measure("letters_thanks", "Thư cảm ơn", MeasureKind.COUNT, MeasureSource.REGISTER));
    }

    private static NewMeasure measure(String code, String name, MeasureKind kind, MeasureSource source) {
        return new NewMeasure(code, name, "English", "bản", "copies", kind, Frequency.MONTHLY, source);
    }

    private void targets() {
        var desk = program.getBean(TargetDesk.class);
        set(C2, TargetScope.EVERYBODY, "0.965", "0.02");
        set(C4, TargetScope.of(UnitKind.TOWNSHIP), "0.015", "0.005");
        set(C2, TargetScope.of(LAI_HUNG), "0.9", "0");
        desk.end(standing(C2, TargetScope.EVERYBODY).getLast(), LocalDate.of(2017, 12, 31), "Hết kế hoạch năm");
        desk.withdraw(standing(C4, TargetScope.of(UnitKind.TOWNSHIP)).getLast());
    }

    private void set(IndicatorCode indicator, TargetScope scope, String value, String band) {
        var goal = new Goal(new BigDecimal(value), new BigDecimal(band));
        program.getBean(TargetDesk.class)
                .set(
                        List.of(new NewTarget(
                                indicator, scope, SEPTEMBER, Optional.empty(), goal, standing(indicator, scope))),
                        Optional.empty());
    }

    private List<Target> standing(IndicatorCode indicator, TargetScope scope) {
        return program.getBean(TargetDesk.class).known().targetRules().standing(indicator, scope);
    }

    private void indicators() {
        var desk = program.getBean(IndicatorDesk.class);
        var onTime = NewDefinition.of(definitions(C2).getLast(), SEPTEMBER);
        desk.define(with(onTime, "C2", "dossiers_on_time", onTime.decimals() + 1, onTime.grades()), definitions(C2));
        desk.withdraw(C2, SEPTEMBER);
        var score = NewDefinition.of(definitions(G4).getLast(), SEPTEMBER);
        var grades = List.of(
                new Grade(new BigDecimal("12.5"), "Tốt", "Good"), new Grade(BigDecimal.ZERO, "Chưa đạt", "Poor"));
        desk.define(with(score, "G4", score.numerator(), score.decimals(), grades), definitions(G4));
        var running = definitions(C2).getLast();
        desk.reword(C2, running.validFrom(), renamed(running), "Sửa câu chữ");
        desk.add(with(onTime, "C9", "dossiers_on_time", onTime.decimals(), onTime.grades()));
        desk.end(new IndicatorCode("C9"), LocalDate.of(2018, 1, 14), "Thay bằng chỉ tiêu của Trung ương");
    }

    private List<Indicator> definitions(IndicatorCode code) {
        return program.getBean(IndicatorDesk.class).known().catalogue().definitionsOf(code);
    }

    private static NewDefinition with(
            NewDefinition typed, String code, String numerator, int decimals, List<Grade> grades) {
        return new NewDefinition(
                code,
                typed.from(),
                typed.labels(),
                typed.kind(),
                typed.direction(),
                numerator,
                typed.denominator(),
                typed.way(),
                typed.frequency(),
                typed.audience(),
                typed.minimumVolume(),
                decimals,
                grades);
    }

    private static Indicator.Labels renamed(Indicator running) {
        var labels = running.labels();
        return new Indicator.Labels(
                "Hồ sơ giải quyết trước hạn và đúng hạn",
                labels.nameEn(),
                labels.shortName(),
                labels.shortNameEn(),
                labels.definition(),
                labels.definitionEn(),
                labels.unit(),
                labels.unitEn(),
                labels.source());
    }

    private void calendars() {
        var desk = program.getBean(CalendarDesk.class);
        desk.add(new NewCalendar("quarter", "Lịch quý", "Quarterly", 1, 5, 10));
        desk.correct(
                new NewCalendar("CCHC", "Lịch CCHC", "Administrative reform calendar", 15, 16, 20),
                Optional.of("Quyết định 12/QĐ-UBND"));
    }

    private void letterTypes() {
        var desk = program.getBean(LetterTypeDesk.class);
        var thanks = new NewLetterType(Optional.empty(), "THANKS", "Cảm ơn", "Thanks", "TCO", "letters_thanks");
        var gift = new NewLetterType(Optional.of("THANKS"), "GIFT", "Hiến đất làm đường", "Land given", "", "");
        desk.add(thanks);
        desk.add(gift);
        desk.correct(new NewLetterType(Optional.of("THANKS"), "GIFT", "Hiến đất mở đường", "Land given", "", ""));
        desk.moveUp(thanks);
        desk.end(thanks, TODAY, "Gộp vào thư khác");
        desk.resume(thanks, "Dùng lại");
    }

    private void units() {
        confirm(new UnitChange.Create(draft("25900", "An Điền", UnitKind.COMMUNE, DISTRICT), DAY));
        confirm(new UnitChange.Create(draft("25901", "An Tây", UnitKind.COMMUNE, DISTRICT), DAY));
        var anDien = id("25900");
        var anTay = id("25901");
        confirm(new UnitChange.Correct(anDien, DAY, "An Điềm", "An Diem", "Gõ nhầm dấu"));
        confirm(alter(anDien, draft("25900", "An Điền Mới", UnitKind.COMMUNE, DISTRICT), 1));
        confirm(alter(anDien, draft("25900", "An Điền Mới", UnitKind.TOWNSHIP, DISTRICT), 2));
        confirm(alter(anDien, draft("25900", "An Điền Mới", UnitKind.TOWNSHIP, null), 3));
        confirm(new UnitChange.Merge(List.of(anDien, anTay), new Heir.Existing(anTay), DAY.plusDays(4)));
        confirm(split(anTay, "25902", "0.335", "25903", "0.665", 5));
        confirm(split(id("25903"), "25904", null, "25905", null, 6));
        confirm(new UnitChange.End(id("25902"), DAY.plusDays(9)));
        confirm(new UnitChange.Withdraw(id("25902"), DAY.plusDays(9)));
    }

    private static UnitChange split(
            UnitId unit, String code, @Nullable String share, String otherCode, @Nullable String otherShare, int days) {
        return new UnitChange.Split(unit, List.of(part(code, share), part(otherCode, otherShare)), DAY.plusDays(days));
    }

    private static Part part(String code, @Nullable String share) {
        var heir = new Heir.New(draft(code, "An Bình " + code.charAt(4), UnitKind.COMMUNE, DISTRICT));
        return new Part(heir, share == null ? null : new BigDecimal(share));
    }

    private static UnitChange alter(UnitId unit, UnitDraft as, int days) {
        return new UnitChange.Alter(unit, as, DAY.plusDays(days));
    }

    private static UnitDraft draft(String code, String name, UnitKind kind, @Nullable UnitId parent) {
        return new UnitDraft(code, name, "An", kind, parent);
    }

    private UnitId id(String code) {
        return program.getBean(JdbcClient.class)
                .sql("SELECT MAX(unit_id) FROM unit_version WHERE code = :code")
                .param("code", code)
                .query((row, number) -> new UnitId(row.getLong(1)))
                .single();
    }

    private void confirm(UnitChange change) {
        var desk = program.getBean(UnitDesk.class);
        desk.confirm(change, desk.preview(change).basis());
    }

    private void accounts() {
        var desk = program.getBean(AccountDesk.class);
        var ways = program.getBean(WaysIn.class);
        long id = desk.create(new NewAccount("lien", "Cán bộ xã", Role.OFFICER, LAI_HUNG))
                .id();
        desk.change(id, new NewAccount("lien", "Cán bộ xã Lai Hưng", Role.OFFICER, new UnitId(7)));
        desk.change(id, new NewAccount("lien", "Cán bộ xã Lai Hưng", Role.LEADER, null));
        desk.switchOff(id);
        desk.switchOn(id);
        ways.reset(id);
        ways.endSession(id, "ended long ago");
    }

    private void signIns() {
        for (var name : List.of("reviewer", "nobody here")) {
            try {
                signIn(name, "wrong");
            } catch (BadCredentialsException wrong) {
                Objects.requireNonNull(wrong);
            }
        }
        program.publishEvent(new LogoutSuccessEvent(signIn("reviewer", "demo")));
    }

    private Authentication signIn(String name, String password) {
        return program.getBean(AuthenticationProvider.class)
                .authenticate(UsernamePasswordAuthenticationToken.unauthenticated(name, password));
    }

    private void passwords() {
        var own = program.getBean(OwnPasswords.class);
        var leader = Acting.as("leader", Role.LEADER);
        leader.does(() -> {
            for (int i = 0; i < 5; i++) {
                try {
                    own.change("không phải mật khẩu", "mưa rào 4 giờ chiều");
                } catch (RefusedPasswordException wrong) {
                    Objects.requireNonNull(wrong);
                }
            }
        });
        long id = program.getBean(JdbcClient.class)
                .sql("SELECT id FROM account WHERE username = 'leader'")
                .query(Long.class)
                .single();
        ADMIN.does(() -> program.getBean(WaysIn.class).unlock(id));
        leader.does(() -> own.change("demo", "mưa rào 4 giờ chiều"));
    }
}
