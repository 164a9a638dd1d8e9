package org.lantern.web.platform;

import org.lantern.fleet.ApplicationForm;
import org.lantern.geo.Jurisdiction;

/**
 * An application as it stands on the page.
 *
 * @param form what was typed; its jurisdiction is what counts, typed, uploaded or kept
 * @param keptName name of the uploaded file whose content is kept in the page, empty when the text field holds it
 */
public record ApplicationDraft(ApplicationForm form, String keptName) {

    static final ApplicationDraft EMPTY =
            new ApplicationDraft(new ApplicationForm("", "", "", "America/New_York", "", "", "", ""), "");

    /** What the page takes back: all of it, but for a boundary so long that nobody could read it anyway. */
    ApplicationDraft shown() {
        return form.jurisdiction().length() <= Jurisdiction.LONGEST
                ? this
                : new ApplicationDraft(
                        new ApplicationForm(
                                form.name(),
                                form.kind(),
                                form.place(),
                                form.timeZone(),
                                form.slug(),
                                "",
                                form.administratorName(),
                                form.administratorEmail()),
                        "");
    }

    /** Whether the jurisdiction came as a file. */
    public boolean isUploaded() {
        return !keptName.isEmpty();
    }
}
