package vn.cchc.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.cchc.privacy.Remark.Flaw;

/** What is said in people's own words: enough of it, not too much, and about nobody. */
class RemarkTest {

    @Test
    void hasToBeLongEnoughAndNoLongerThanIsKept() {
        assertThat(new Remark("  ab ").flaw(3, 5)).contains(Flaw.MISSING);
        assertThat(new Remark(" abc ").flaw(3, 5)).isEmpty();
        assertThat(new Remark("abcdef").flaw(3, 5)).contains(Flaw.TOO_LONG);
        assertThat(new Remark("").flaw(0, 5)).isEmpty();
    }

    @Test
    void countsLettersAsTheDatabaseDoes() {
        assertThat(new Remark("e\u0302\u0301e\u0302\u0301").text()).isEqualTo("ếế");
        assertThat(new Remark("𝄞𝄞𝄞").flaw(3, 3)).isEmpty();
    }

    @Test
    void namesNobody() {
        assertThat(new Remark("theo đơn của bà Lan").flaw(3, 500)).contains(Flaw.PERSONAL);
        assertThat(new Remark("theo Quyết định 12/QĐ-UBND").flaw(3, 500)).isEmpty();
    }
}
