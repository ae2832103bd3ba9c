package vn.cchc.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import vn.cchc.access.Role;
import vn.cchc.access.SignedInAs;
import vn.cchc.indicator.IndicatorCode;
import vn.cchc.period.AsOf;
import vn.cchc.place.StoredDistrict;
import vn.cchc.place.UnitId;
import vn.cchc.platform.DatabaseTest;

/** Who may write notes, and what becomes of them. */
@SpringBootTest(properties = "vaadin.productionMode=true")
@DatabaseTest
class AnnotationsTest {

    private static final LocalDate DAY = LocalDate.of(2017, 3, 1);

    @Autowired
    Annotations annotations;

    @Autowired
    JdbcClient jdbc;

    private UnitId unit;

    @BeforeEach
    void setUpAUnit() {
        jdbc.sql("DELETE FROM journal").update();
        unit = new StoredDistrict(jdbc).commune("25831", "Hưng Hòa");
    }

    @AfterEach
    void forgetEverything() {
        jdbc.sql("DELETE FROM annotation").update();
        jdbc.sql("DELETE FROM journal").update();
        new StoredDistrict(jdbc).forgetUnits();
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void aReviewerAddsANote() {
        annotations.add(new NewAnnotation(
                DAY, Optional.of(unit), Optional.of(new IndicatorCode("C2")), true, " Đo\u0302\u0309i quy trình "));
        var note = only();
        assertThat(note.on()).isEqualTo(DAY);
        assertThat(note.concerns(unit, new IndicatorCode("C2"))).isTrue();
        assertThat(note.processChange()).isTrue();
        assertThat(note.text()).isEqualTo("Đổi quy trình");
        assertThat(note.notedBy()).isEqualTo("reviewer");
        assertThat(note.notedAt()).isAfter(LocalDateTime.of(2017, 8, 8, 0, 0));
        assertThat(jdbc.sql("SELECT CONCAT_WS('|', username, deed, subject, detail) FROM journal")
                        .query(String.class)
                        .list())
                .containsExactly("reviewer|NOTE_WRITTEN|C2|Đổi quy trình");
    }

    @Test
    @SignedInAs(Role.ADMIN)
    void anAdministratorCorrectsANote() {
        annotations.add(note("Phát dộng"));
        annotations.correct(only().id(), note("Phát động"));
        assertThat(only().text()).isEqualTo("Phát động");
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void aReviewerRemovesANote() {
        annotations.add(note("Phát động"));
        annotations.remove(only().id());
        assertThat(annotations.list(AsOf.NOW)).isEmpty();
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void aNoteThatWasRemovedCannotBeCorrected() {
        assertThatExceptionOfType(RefusedAnnotationException.class)
                .isThrownBy(() -> annotations.correct(7, note("Phát động")))
                .satisfies(refused -> assertThat(refused.problems()).containsExactly(Problem.GONE));
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void aNoteThatBreaksTheRulesIsNotKept() {
        assertThatExceptionOfType(RefusedAnnotationException.class).isThrownBy(() -> annotations.add(note("?")));
        assertThat(annotations.list(AsOf.NOW)).isEmpty();
    }

    @Test
    @SignedInAs(Role.LEADER)
    void aLeaderWritesNothing() {
        refusesEverything();
    }

    @Test
    @SignedInAs(value = Role.OFFICER, unit = 1)
    void anOfficerWritesNothing() {
        refusesEverything();
    }

    @Test
    void nobodyWritesNothing() {
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(() -> annotations.add(note("Phát động")));
    }

    private void refusesEverything() {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> annotations.add(note("Phát động")));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> annotations.correct(1, note("Phát động")));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> annotations.remove(1));
    }

    private Annotation only() {
        return annotations.list(AsOf.NOW).getFirst();
    }

    private static NewAnnotation note(String text) {
        return new NewAnnotation(DAY, Optional.empty(), Optional.empty(), false, text);
    }
}
