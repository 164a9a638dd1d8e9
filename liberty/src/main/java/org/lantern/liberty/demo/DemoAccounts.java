package org.lantern.liberty.demo;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.lantern.liberty.demo.city.City;
import org.lantern.liberty.place.Secrets;

/** Every log-in of the demo profile. They share one password, random for each installation. */
public record DemoAccounts(Secrets secrets) {

    private static final List<String> ROLES = List.of(
            DemoAccount.ADMINISTRATOR,
            "pio",
            "analyst",
            "camera-coordinator",
            "approver",
            "operator",
            "auditor",
            "viewer");

    /** The vendor's first, the operator at their head, then agency by agency. */
    public List<DemoAccount> all() {
        var agencies = City.slugs().stream().flatMap(slug -> of(slug).stream());
        return Stream.concat(vendors().stream(), agencies).toList();
    }

    /** One for each of the vendor's roles. */
    public List<DemoAccount> vendors() {
        return List.of(
                vendorOperator(),
                new DemoAccount("vendor-support", DemoAccount.VENDOR, "support@vendor.example", password()));
    }

    public DemoAccount vendorOperator() {
        return new DemoAccount("vendor-operator", DemoAccount.VENDOR, "operator@vendor.example", password());
    }

    /** One for each role, the administrator first. */
    public List<DemoAccount> of(String agency) {
        return ROLES.stream()
                .map(role -> new DemoAccount(role, agency, role + "@" + agency + ".example", password()))
                .toList();
    }

    /** A second administrator, whom an agency needs to go live; nobody has to know of them to try Lantern out. */
    DemoAccount deputy(String agency) {
        return new DemoAccount(DemoAccount.ADMINISTRATOR, agency, "deputy@" + agency + ".example", password());
    }

    /** @throws NoSuchElementException when there is no such role */
    public DemoAccount of(String agency, String role) {
        return of(agency).stream()
                .filter(account -> account.role().equals(role))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No demo account for the role " + role));
    }

    private String password() {
        return secrets.secret("demo.password");
    }
}
