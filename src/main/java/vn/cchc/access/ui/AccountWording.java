package vn.cchc.access.ui;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.cchc.access.AccountLine;
import vn.cchc.access.Browser;
import vn.cchc.access.Role;
import vn.cchc.access.SignedInSession;
import vn.cchc.kit.Texts;
import vn.cchc.place.UnitVersion;

/** Says accounts and sessions in one language. */
record AccountWording(Texts texts) {

    private static final char UNBROKEN = '\u00a0';

    String get(String key, Object... arguments) {
        return texts.get("access." + key, arguments);
    }

    String name(Role role) {
        return get("role." + role.name().toLowerCase(Locale.ROOT));
    }

    String name(UnitVersion unit) {
        return texts.isVietnamese() ? unit.name() : unit.nameEn();
    }

    /** What keeps its owner out, or nothing does: "Đang dùng". */
    String state(AccountLine account) {
        var words = new ArrayList<String>();
        if (!account.enabled()) {
            words.add(get("users.state.off"));
        }
        account.lockedUntil().ifPresent(until -> words.add(get("users.state.locked", moment(until))));
        if (account.passwordTemporary()) {
            words.add(get("users.state.temporary"));
        }
        return words.isEmpty() ? get("users.state.active") : String.join(" · ", words);
    }

    String lastSignIn(AccountLine account) {
        return account.signedInAt().map(this::moment).orElse("–");
    }

    /** "09:20 · 08/8/2017", which stays on one line. */
    String moment(LocalDateTime at) {
        return "%02d:%02d · %s"
                .formatted(at.getHour(), at.getMinute(), texts.formats().date(at.toLocalDate()))
                .replace(' ', UNBROKEN);
    }

    /** "Firefox · Windows". */
    String name(Browser browser) {
        var known = new ArrayList<String>();
        browser.name().ifPresent(known::add);
        browser.system().ifPresent(known::add);
        return known.isEmpty() ? get("session.browser.unknown") : String.join(" · ", known);
    }

    /** When it began and was last used. */
    String times(SignedInSession session) {
        return get("session.times", ago(session.age()), ago(session.idle()));
    }

    private String ago(Duration span) {
        if (span.toDays() > 0) {
            return get("session.days", span.toDays());
        }
        if (span.toHours() > 0) {
            return get("session.hours", span.toHours());
        }
        return span.toMinutes() > 0 ? get("session.minutes", span.toMinutes()) : get("session.now");
    }

    List<String> sentences(List<? extends Enum<?>> problems, String beginning) {
        return problems.stream().map(problem -> get(beginning + problem.name())).toList();
    }
}
