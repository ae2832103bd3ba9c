package vn.cchc.journal.ui;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.cchc.access.Role;
import vn.cchc.journal.JournalEntry;

/** Accounts: "Cán bộ nhập liệu · xã Lai Hưng" for "OFFICER · 25834", "khoá 2 phút sau 6 lần sai" for "6 × ✗ → 2 min". */
record AccountWords(NamedThings things) implements DeedWords {

    private static final String NOTHING = "–";
    private static final String APART = " · ";
    private static final Pattern LOCKED = Pattern.compile("(\\d+) × ✗ → (\\d+) min");
    private static final Pattern FAILED = Pattern.compile("(\\d+) × ✗");

    @Override
    public String subject(JournalEntry entry) {
        return switch (entry.deed()) {
            case SIGNED_IN, SIGNED_OUT -> "";
            case SIGN_IN_FAILED ->
                entry.subject().isEmpty() ? wording().get("account.nobody") : things.account(entry.subject());
            default -> things.account(entry.subject());
        };
    }

    @Override
    public String detail(JournalEntry entry) {
        var day = entry.at().toLocalDate();
        return switch (entry.deed()) {
            case ACCOUNT_CREATED ->
                Arrays.stream(entry.detail().split(APART))
                        .filter(sign -> !sign.equals(NOTHING))
                        .map(sign -> value(sign, day))
                        .collect(Collectors.joining(APART));
            case ACCOUNT_CHANGED ->
                Arrays.stream(entry.detail().split(APART))
                        .map(change -> change(change, day))
                        .collect(Collectors.joining("; "));
            case SIGN_IN_LOCKED -> locked(entry.detail());
            case SIGN_IN_FAILED, SIGNED_IN -> way(entry.detail());
            default -> entry.detail();
        };
    }

    private String change(String change, LocalDate day) {
        var values = change.split(" → ");
        if (values.length == 2) {
            var key = isRole(values[0]) ? "account.role" : "account.unit";
            return wording().get(key, value(values[0], day), value(values[1], day));
        }
        return change.equals("display_name") ? wording().get("account.name") : change;
    }

    private String value(String sign, LocalDate day) {
        if (sign.equals(NOTHING)) {
            return wording().get("account.no-unit");
        }
        return isRole(sign)
                ? wording().texts().get("access.role." + sign.toLowerCase(Locale.ROOT))
                : things.unit(sign, day);
    }

    private static boolean isRole(String sign) {
        return Arrays.stream(Role.values()).anyMatch(role -> role.name().equals(sign));
    }

    private String locked(String detail) {
        var match = LOCKED.matcher(detail);
        return match.matches()
                ? wording().get("account.locked", Long.valueOf(match.group(2)), Long.valueOf(match.group(1)))
                : detail;
    }

    private String way(String detail) {
        var match = FAILED.matcher(detail);
        if (match.matches()) {
            return wording().get("account.failed", Long.valueOf(match.group(1)));
        }
        return switch (detail) {
            case "OIDC" -> wording().get("account.elsewhere");
            case "OFF" -> wording().get("account.off");
            default -> detail;
        };
    }

    private JournalWording wording() {
        return things.wording();
    }
}
