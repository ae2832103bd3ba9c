package vn.cchc.access;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.cchc.place.UnitId;

/** What an account must be to be kept, judged by itself. */
final class AccountRules {

    static final int LONGEST_NAME = 200;

    /** Also addresses of mail, by which providers of sign-in know people. Names must not look alike, so no accents. */
    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._@-]{2,99}");

    private static final Pattern ANY_CASE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._@-]{2,99}");

    private AccountRules() {}

    /** Whether it has the form of a user name, small letters or capitals: nothing but ASCII, so nothing that looks alike. */
    static boolean isUsername(String name) {
        return ANY_CASE.matcher(name).matches();
    }

    /** Every reason against it; none if it can be kept. */
    static List<AccountProblem> problems(NewAccount account, List<UnitId> unitsOfToday) {
        var problems = new ArrayList<AccountProblem>();
        if (!USERNAME.matcher(account.username()).matches()) {
            problems.add(AccountProblem.USERNAME_WRONG);
        }
        if (account.displayName().isEmpty()) {
            problems.add(AccountProblem.NAME_MISSING);
        }
        if (account.displayName().codePointCount(0, account.displayName().length()) > LONGEST_NAME) {
            problems.add(AccountProblem.NAME_TOO_LONG);
        }
        if (account.role() == null) {
            problems.add(AccountProblem.ROLE_MISSING);
        }
        var unit = account.unit();
        if (account.role() == Role.OFFICER && unit == null) {
            problems.add(AccountProblem.UNIT_MISSING);
        }
        if (unit != null && !unitsOfToday.contains(unit)) {
            problems.add(AccountProblem.UNIT_GONE);
        }
        return problems;
    }
}
