package org.lantern.liberty.demo;

/**
 * A log-in of the demo profile.
 *
 * @param agency the slug; {@code vendor} for the vendor's own
 * @param username an e-mail address
 */
public record DemoAccount(String role, String agency, String username, String password) {

    static final String ADMINISTRATOR = "agency-administrator";
    public static final String VENDOR = "vendor";

    /** One of the vendor's own people, of no agency. */
    public boolean isVendor() {
        return agency.equals(VENDOR);
    }
}
