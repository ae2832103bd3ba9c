package vn.cchc.access;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the first administrator of an own database is called and signs in.
 *
 * @param password empty where one shall be made up
 */
@ConfigurationProperties("app.admin")
record AdministratorSettings(
        @DefaultValue("admin") String username,
        @DefaultValue("") String password) {

    /** Without the password: settings end up in logs. */
    @Override
    public String toString() {
        return "AdministratorSettings[username=" + username + "]";
    }
}
