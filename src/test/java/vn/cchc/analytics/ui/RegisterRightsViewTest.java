package vn.cchc.analytics.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.grid.Grid;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import vn.cchc.access.Role;
import vn.cchc.access.SignedInAs;
import vn.cchc.platform.SampleTest;

/** An officer of Long Nguyên reads the register of Long Nguyên alone. */
@SpringBootTest(properties = "vaadin.productionMode=true")
@SampleTest
@ViewPackages(classes = OverviewView.class)
@SignedInAs(value = Role.OFFICER, unit = 6)
class RegisterRightsViewTest extends SpringBrowserlessTest {

    private static final int UNIT = 3;
    private static final String CLOSED = "Sổ thư của đơn vị này ngoài phạm vi của tài khoản.";

    @Test
    void showsTheOwnUnitsLettersAlone() {
        assertThat(Opened.screen("letters").text()).contains("32 thư", "chỉ gồm sổ của đơn vị mình");

        var grid = test(find(Grid.class).single());
        assertThat(IntStream.range(0, grid.size()).mapToObj(row -> grid.getCellText(row, UNIT)))
                .hasSize(32)
                .containsOnly("Long Nguyên");
    }

    @Test
    void keepsAnotherUnitsLettersClosedWhateverTheAddressAsksFor() {
        assertThat(Opened.screen("letters?unit=4").text()).contains(CLOSED);
        assertThat(find(Grid.class).exists()).isFalse();
    }

    @Test
    void showsAnotherUnitsFiguresWithoutItsRegister() {
        var screen = Opened.screen("units/25822");

        assertThat(screen.text()).contains("22/23", CLOSED);
        assertThat(screen.select("caption").eachText()).noneMatch(caption -> caption.startsWith("Sổ theo dõi thư"));
    }

    @Test
    void showsTheRegisterOnThePageOfTheOwnUnit() {
        var screen = Opened.screen("units/25828");

        assertThat(screen.text()).doesNotContain(CLOSED);
        assertThat(screen.select("caption").eachText()).contains("Sổ theo dõi thư của Xã Long Nguyên");
    }
}
