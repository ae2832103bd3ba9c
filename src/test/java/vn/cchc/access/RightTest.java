package vn.cchc.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RightTest {

    /** The whole table by heart: whoever changes a right has to say so here too. */
    @Test
    void givesEachRoleWhatItsWorkNeeds() {
        assertThat(table()).isEqualTo("""
                READ_FIGURES everywhere everywhere everywhere everywhere
                READ_REGISTER everywhere own_unit everywhere everywhere
                WRITE_NOTES nowhere nowhere everywhere everywhere
                ENTER_FIGURES nowhere own_unit nowhere nowhere
                IMPORT_FIGURES nowhere own_unit everywhere nowhere
                READ_REPORTS nowhere nowhere everywhere everywhere
                REVIEW_REPORTS nowhere nowhere everywhere nowhere
                CLOSE_MONTHS nowhere nowhere everywhere nowhere
                REOPEN_MONTHS nowhere nowhere nowhere everywhere
                KEEP_LETTERS nowhere own_unit everywhere nowhere
                KEEP_OPENING_BALANCES nowhere nowhere everywhere nowhere
                KEEP_UNITS nowhere nowhere nowhere everywhere
                KEEP_ACCOUNTS nowhere nowhere nowhere everywhere
                KEEP_OWN_ACCOUNT everywhere everywhere everywhere everywhere
                READ_JOURNAL nowhere own_unit everywhere everywhere
                KEEP_CATALOGUE nowhere nowhere everywhere everywhere
                KEEP_SETTINGS nowhere nowhere nowhere everywhere
                """);
    }

    private static String table() {
        return Arrays.stream(Right.values())
                .map(right -> right
                        + Arrays.stream(Role.values())
                                .map(role -> " " + right.of(role).name().toLowerCase(java.util.Locale.ROOT))
                                .collect(Collectors.joining())
                        + "\n")
                .collect(Collectors.joining());
    }
}
