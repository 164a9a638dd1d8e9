package org.lantern.liberty.demo;

import java.time.LocalDate;
import java.time.ZoneId;
import org.lantern.liberty.demo.city.City;
import org.lantern.liberty.http.Site;
import org.lantern.liberty.mail.CaughtMail;
import org.lantern.liberty.place.Installation;
import org.lantern.liberty.place.Progress;

/** Seeds a running Lantern of the demo profile; see the package for what that is (R1) and how it resumes (R2). */
public final class DemoSeed {

    private final int port;
    private final Progress progress;
    private final DemoAccounts accounts;
    private final LogIns logIns;
    private final Site platform;
    private final CaughtMail mail;
    private final Staff staff;

    public DemoSeed(Installation installation, Progress progress) {
        this.port = installation.ports().http();
        this.progress = progress;
        this.accounts = new DemoAccounts(installation.secrets());
        this.logIns = new LogIns(installation.ports().identity(), installation.secrets());
        this.platform = Site.at("localhost", port);
        this.mail = new CaughtMail(installation.caughtMail());
        this.staff = new Staff(platform, mail, logIns);
    }

    /** Returns when every city is seeded. */
    public void run() {
        City.all().forEach(this::seed);
    }

    private void seed(City city) {
        say(city, "taking the agency in");
        var administrator = accounts.of(city.slug(), DemoAccount.ADMINISTRATOR);
        var vendor = new Desk(platform, () -> logIns.token(accounts.vendorOperator()));
        new Applications(platform, vendor).takeIn(city, administrator.username());
        say(city, "inviting its people");
        staff.accept(administrator);
        join(city);
        say(city, "dressing its portal");
        new PortalDesign(desk(city, "pio")).publish(city);
        say(city, "importing a year of records");
        var crimeMap = new CrimeMap(desk(city, "analyst"));
        crimeMap.importRecords(city, LocalDate.now(ZoneId.of(city.application().getString("timeZone"))));
        crimeMap.publishRules(city);
        say(city, "going live");
        new GoLive(desk(city, DemoAccount.ADMINISTRATOR)::signedIn, administrator.username(), vendor::signedIn, mail)
                .run(city.slug());
        say(city, "ready");
    }

    /** Everyone is invited before the first accepts: the mails go out while we read. */
    private void join(City city) {
        var colleagues = accounts.of(city.slug());
        var administrator = desk(city, DemoAccount.ADMINISTRATOR);
        colleagues.forEach(colleague ->
                staff.invite(administrator, colleague, city.people().getOrDefault(colleague.role(), colleague.role())));
        var deputy = accounts.deputy(city.slug());
        staff.invite(administrator, deputy, city.people().getOrDefault("deputy", "Deputy"));
        colleagues.forEach(staff::accept);
        staff.accept(deputy);
    }

    private Desk desk(City city, String role) {
        return new Desk(Site.at(city.slug() + ".localhost", port), () -> logIns.token(accounts.of(city.slug(), role)));
    }

    private void say(City city, String what) {
        progress.say(city.slug(), what);
    }
}
