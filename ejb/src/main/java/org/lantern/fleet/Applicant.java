package org.lantern.fleet;

/**
 * Who applies, as far as Lantern knows.
 *
 * @param language of the mails about the application: {@code en} or {@code es}
 * @param emailConfirmed whether the applicant has proved to read the administrator's mail
 */
public record Applicant(String language, boolean emailConfirmed) {
    public Applicant {
        if (!language.equals("en") && !language.equals("es")) {
            throw new IllegalArgumentException("mails about applications are in English or Spanish");
        }
    }

    /** Somebody a program applied for. */
    public static Applicant unconfirmed(String language) {
        return new Applicant(language, false);
    }
}
