package vn.cchc.analytics.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import vn.cchc.access.Role;
import vn.cchc.access.SignedInAs;
import vn.cchc.platform.DatabaseTest;

/** A new installation on a database of its own: the catalogue is there, and no unit yet. */
@SpringBootTest(properties = "vaadin.productionMode=true")
@DatabaseTest
@ViewPackages(classes = OverviewView.class)
@SignedInAs(Role.ADMIN)
class EmptyDatabaseViewTest extends SpringBrowserlessTest {

    @Test
    void leadsAnAdministratorToTheFirstStep() {
        assertThat(Opened.screen("").text())
                .contains("Việc đầu tiên là khai báo đơn vị", "Nhập danh mục đơn vị")
                .doesNotContain("Không có việc nào cần chú ý", "0/0");
    }

    @Test
    @SignedInAs(Role.LEADER)
    void tellsALeaderWhomToWaitFor() {
        assertThat(Opened.screen("").text())
                .contains("Quản trị viên chưa khai báo đơn vị")
                .doesNotContain("Nhập danh mục đơn vị", "0/0");
    }

    @Test
    void doesNotTellAnAdministratorOfAMissingRight() {
        assertThat(Opened.screen("letters").text())
                .contains("Không có thư nào trong kỳ này.")
                .doesNotContain("ngoài phạm vi của tài khoản");
    }
}
