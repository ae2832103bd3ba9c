package vn.cchc.access.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the address asks of the list of accounts.
 *
 * @param words empty: all accounts
 * @param account the id of the one to look at; empty: a new one may be typed
 * @param page counts from 1
 */
record UsersState(String words, Optional<Long> account, int page) {

    static final String ROUTE = "admin/users";
    private static final String WORDS = "q";
    private static final String ACCOUNT = "account";
    private static final String PAGE = "page";
    private static final int LONGEST_WORDS = 100;

    static UsersState parse(QueryParameters parameters) {
        return new UsersState(
                parameters.getSingleParameter(WORDS).map(UsersState::shortened).orElse(""),
                parameters.getSingleParameter(ACCOUNT).flatMap(UsersState::number),
                parameters
                        .getSingleParameter(PAGE)
                        .flatMap(UsersState::number)
                        .map(Long::intValue)
                        .orElse(1));
    }

    private static String shortened(String words) {
        var stripped = words.strip();
        return stripped.length() > LONGEST_WORDS ? stripped.substring(0, LONGEST_WORDS) : stripped;
    }

    private static Optional<Long> number(String digits) {
        return digits.matches("[1-9]\\d{0,8}") ? Optional.of(Long.valueOf(digits)) : Optional.empty();
    }

    UsersState withWords(String other) {
        return new UsersState(shortened(other), account, 1);
    }

    UsersState withAccount(long id) {
        return new UsersState(words, Optional.of(id), page);
    }

    UsersState withoutAccount() {
        return new UsersState(words, Optional.empty(), page);
    }

    UsersState withPage(int other) {
        return new UsersState(words, account, other);
    }

    /** Relative to the root. */
    String address() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (!words.isEmpty()) {
            parameters.put(WORDS, List.of(words));
        }
        account.ifPresent(id -> parameters.put(ACCOUNT, List.of(String.valueOf(id))));
        if (page > 1) {
            parameters.put(PAGE, List.of(String.valueOf(page)));
        }
        var query = new QueryParameters(parameters).getQueryString();
        return query.isEmpty() ? ROUTE : ROUTE + "?" + query;
    }
}
