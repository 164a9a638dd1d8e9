package org.lantern.liberty.stack;

import java.util.List;
import java.util.stream.Stream;
import org.lantern.liberty.place.Secrets;

/** The log-ins of the demo profile. They share one password, made for this installation. */
public final class DemoAccounts {

    public static final List<String> AGENCIES = List.of("riverton", "lakemont");

    public static final List<String> ROLES = List.of(
            "agency-administrator",
            "pio",
            "analyst",
            "camera-coordinator",
            "approver",
            "operator",
            "auditor",
            "viewer");

    public static final String VENDOR_OPERATOR = "vendor-operator";

    private DemoAccounts() {}

    /**
     * One of them.
     *
     * @param agency its slug; empty for the vendor's
     */
    public record Account(String role, String agency, String username, String password) {}

    public static List<Account> all(Secrets secrets) {
        var staff = AGENCIES.stream().flatMap(agency -> ROLES.stream().map(role -> staff(role, agency, secrets)));
        return Stream.concat(staff, Stream.of(vendorOperator(secrets))).toList();
    }

    public static Account staff(String role, String agency, Secrets secrets) {
        return new Account(role, agency, role + "@" + agency + ".example", password(secrets));
    }

    public static Account vendorOperator(Secrets secrets) {
        return new Account(VENDOR_OPERATOR, "", "operator@vendor.example", password(secrets));
    }

    public static String password(Secrets secrets) {
        return secrets.secret("demo.password");
    }
}
