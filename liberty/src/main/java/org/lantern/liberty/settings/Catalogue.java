package org.lantern.liberty.settings;

import static org.lantern.liberty.settings.Setting.setting;
import static org.lantern.liberty.settings.Setting.told;
import static org.lantern.liberty.settings.Setting.word;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every setting (R1). */
public final class Catalogue {

    static final String FILE = "lantern.settings";

    private static final Chapter INSTALLATION = new Chapter(
            "The installation",
            List.of(
                    word(Profile.SETTING, List.of("demo", "production"), "What the installation is for.")
                            .inBoth("demo", "production"),
                    setting(FILE, Kind.FILE, "A file with settings, one NAME=value on a line; # begins a remark."),
                    setting("lantern.home", Kind.FOLDER, "Where data, secrets, logs and process numbers lie.")
                            .usually("(`.lantern` beside the script)"),
                    setting(
                                    "lantern.runtime",
                                    Kind.FOLDER,
                                    "Where the servers are unpacked; may be shared by installations.")
                            .usually("(`LANTERN_HOME/runtime`)"),
                    setting(
                                    "lantern.port-base",
                                    Kind.PORT_BASE,
                                    "The port Lantern listens on, and the first of its block of five.")
                            .usually("9080"),
                    setting("lantern.heap", Kind.MEGABYTES, "The most memory Open Liberty takes for its heap.")
                            .usually("1024"),
                    setting(
                                    "lantern.launcher",
                                    Kind.FOLDER,
                                    "A launcher that is built already, with its libraries and the EAR.")
                            .usually("(what the script builds or brings)"),
                    told("lantern.servers", Kind.FOLDER, "The packed servers. The start script's."),
                    told("lantern.root", Kind.FOLDER, "The checkout. The start script's."),
                    told("lantern.release", Kind.TEXT, "The release that runs.")));

    private static final Chapter ADDRESSES = new Chapter(
            "Addresses and the proxy before it",
            List.of(
                    setting(
                                    "lantern.public.domain",
                                    Kind.HOST,
                                    "The platform's host; portals are below it: riverton.example.org.")
                            .demo("localhost")
                            .isNeeded(),
                    setting("lantern.public.port", Kind.PORT, "The port in public addresses: the proxy's.")
                            .demo("(`LANTERN_PORT_BASE`)")
                            .production("443"),
                    setting(
                                    "lantern.console.domain",
                                    Kind.HOST,
                                    "The consoles are console. and vendor. below it. Another registrable domain"
                                            + " than the portals': what a portal shows must not come near a console's cookies.")
                            .demo("localhost")
                            .isNeeded(),
                    setting(
                                    "lantern.listen-address",
                                    Kind.IP,
                                    "Where Lantern listens for the proxy. Health and metrics are on loopback always.")
                            .usually("127.0.0.1"),
                    setting(
                                    "lantern.proxies",
                                    Kind.IPS,
                                    "The proxies whose X-Forwarded-For and X-Forwarded-Proto are believed. They end TLS.")
                            .isNeeded(),
                    told("lantern.listen-port", Kind.PORT, "`LANTERN_PORT_BASE`."),
                    told("lantern.management.port", Kind.PORT, "`LANTERN_PORT_BASE` + 4: health and metrics."),
                    told("lantern.public.scheme", Kind.TEXT, "http in the demo, https in production."),
                    told(
                            "lantern.cookie.secure",
                            Kind.SWITCH,
                            "Whether cookies are sent by https alone: in production."),
                    told("lantern.cookie.sso", Kind.TEXT, "The name of the container's own cookie."),
                    told("lantern.proxies.pattern", Kind.TEXT, "`LANTERN_PROXIES` as Open Liberty reads it.")));

    private static final Chapter DATABASE = new Chapter(
            "PostgreSQL",
            List.of(
                    setting("lantern.database.host", Kind.HOST, "Where PostgreSQL is.")
                            .demo("127.0.0.1")
                            .isNeeded(),
                    setting("lantern.database.port", Kind.PORT, "Its port.")
                            .demo("(`LANTERN_PORT_BASE` + 2)")
                            .production("5432"),
                    setting("lantern.database.name", Kind.TEXT, "The database.")
                            .demo("lantern")
                            .production("lantern"),
                    word(
                                    "lantern.database.tls",
                                    List.of("verify-full", "disable"),
                                    "Whether it is spoken to by TLS, its certificate"
                                            + " and name verified. disable only on this machine.")
                            .demo("disable")
                            .production("verify-full"),
                    setting(
                                    "lantern.database.authorities",
                                    Kind.FILE,
                                    "Certificates (PEM) of who signs the database's; without it, those of the JDK.")
                            .production(""),
                    setting(
                                    "lantern.database.connections",
                                    Kind.COUNT,
                                    "How many connections Lantern holds at most, each node.")
                            .usually("40"),
                    told("lantern.database.password", Kind.TEXT, "Of the application's role; from its file."),
                    told(
                            "lantern.database.ssl-factory",
                            Kind.TEXT,
                            "Whom the driver believes: the JDK's authorities, or those named.")));

    private static final Chapter IDENTITY = new Chapter(
            "Keycloak",
            List.of(
                    setting(
                                    "lantern.identity.public-url",
                                    Kind.URL,
                                    "Keycloak as people's browsers see it; the issuer of every token begins with it.")
                            .demo("(its own, at `LANTERN_PORT_BASE` + 1)")
                            .isNeeded(),
                    setting("lantern.identity.internal-url", Kind.URL, "Keycloak as Lantern reaches it.")
                            .demo("(its own)")
                            .production("(`LANTERN_IDENTITY_PUBLIC_URL`)"),
                    setting(
                                    "lantern.identity.administrator",
                                    Kind.TEXT,
                                    "The client of the realm master with which `up` brings the realms to its"
                                            + " release.")
                            .demo("lantern-launcher")
                            .production("lantern-launcher"),
                    told(
                            "lantern.identity.provisioner.client-id",
                            Kind.TEXT,
                            "With which the application makes agencies and accounts."),
                    word(
                                    "lantern.second-factor",
                                    List.of("offered", "required"),
                                    "Whom the log-in pages ask more than a password. Production"
                                            + " always requires it.")
                            .inBoth("offered", "required"),
                    told("lantern.login.second-factor", Kind.TEXT, "The same, for the application."),
                    setting(
                                    "lantern.console.idle",
                                    Kind.DURATION,
                                    "How long a log-in at a console holds without an act; PT30M at most.")
                            .usually("PT30M"),
                    setting("lantern.console.absolute", Kind.DURATION, "How long it holds in all; PT12H at most.")
                            .usually("PT12H"),
                    told("lantern.keystore.password", Kind.TEXT, "Of Open Liberty's own key store; from its file."),
                    told("lantern.ltpa.password", Kind.TEXT, "Of the keys of the container's log-in; from its file.")));

    private static final Chapter MAIL = new Chapter(
            "Mail",
            List.of(
                    setting("lantern.mail.smtp-host", Kind.HOST, "The server that takes mail.")
                            .demo("(the mail catcher)")
                            .isNeeded(),
                    setting("lantern.mail.smtp-port", Kind.PORT, "Its port.")
                            .demo("(`LANTERN_PORT_BASE` + 3)")
                            .production("587"),
                    word(
                                    "lantern.mail.security",
                                    List.of("starttls", "tls", "none"),
                                    "Whether it is spoken to by TLS: after a greeting in clear"
                                            + " (587), from the first byte (465), or not, which is only for a relay on this machine.")
                            .demo("none")
                            .production("starttls"),
                    setting(
                                    "lantern.mail.user",
                                    Kind.TEXT,
                                    "Who logs in there; without it nobody does. The password is the file smtp.password.")
                            .production(""),
                    setting("lantern.mail.from", Kind.EMAIL, "The sender of every mail; answers to it go nowhere.")
                            .demo("no-reply@localhost")
                            .isNeeded(),
                    word(
                                    "lantern.mail.dkim.signer",
                                    List.of("lantern", "relay"),
                                    "Who signs mail for its domain (DKIM): Lantern, or the mail server.")
                            .demo("relay")
                            .production("lantern"),
                    setting(
                                    "lantern.mail.dkim.selector",
                                    Kind.HOST,
                                    "Under which name below _domainkey the public key stands; needed where Lantern signs.")
                            .production(""),
                    setting(
                                    "lantern.mail.dkim.domain",
                                    Kind.HOST,
                                    "The domain that signs, if not the sender's; it lies above that.")
                            .production(""),
                    told("lantern.mail.caught-directory", Kind.FOLDER, "Where the demo keeps what was sent.")));

    private static final Chapter OUTSIDE = new Chapter(
            "The way out",
            List.of(
                    setting(
                                    "lantern.dns.resolvers",
                                    Kind.TEXT,
                                    "Name servers, host:port with commas between them, or system.")
                            .demo("(its Keycloak's port, then system)")
                            .production("system"),
                    told(
                            "lantern.egress.exceptions",
                            Kind.TEXT,
                            "What may be reached although it is on this machine: the demo's Keycloak.")));

    private static final Chapter LIMITS = new Chapter(
            "Limits",
            List.of(
                    setting("lantern.intake.window", Kind.DURATION, "The window of the four below.")
                            .usually("PT1H"),
                    setting("lantern.intake.per-address", Kind.COUNT, "Posts of strangers from one address.")
                            .usually("120"),
                    setting("lantern.intake.per-host", Kind.COUNT, "Posts of strangers to one host, from everywhere.")
                            .usually("1200"),
                    setting(
                                    "lantern.intake.steps-per-address",
                                    Kind.COUNT,
                                    "Answers to single questions of the sign-up from one address.")
                            .usually("1200"),
                    setting("lantern.intake.codes-per-mailbox", Kind.COUNT, "Codes mailed to one address.")
                            .usually("10"),
                    setting("lantern.staff.window", Kind.DURATION, "The window of the one below.")
                            .usually("PT1M"),
                    setting("lantern.staff.per-member", Kind.COUNT, "Calls of one member or program at one agency.")
                            .usually("1200"),
                    setting(
                                    "lantern.crime-map.tiles-from-memory",
                                    Kind.SWITCH,
                                    "Whether tiles come from memory; from the table, twenty times slower," + " if not.")
                            .usually("true"),
                    setting(
                                    "lantern.crime-map.import-quota-megabytes",
                                    Kind.MEGABYTES,
                                    "How much of imported files an agency may keep.")
                            .usually("10240")));

    private static final Chapter KEEPING = new Chapter(
            "Keeping",
            List.of(
                    setting("lantern.secrets.directory", Kind.FOLDER, "Where the secrets lie, a file each.")
                            .usually("(`LANTERN_HOME/secrets`)"),
                    word(
                                    "lantern.log.format",
                                    List.of("json", "text"),
                                    "How a line of the log looks: for machines, or for people.")
                            .usually("json"),
                    told("lantern.log.liberty-format", Kind.TEXT, "The same word as Open Liberty has it."),
                    setting(
                            "lantern.backup.mark",
                            Kind.FILE,
                            "A file that is written after each backup Lantern does not take itself; its time is the backup's."),
                    setting(
                            "lantern.certificates",
                            Kind.FILES,
                            "Certificates (PEM) of the proxy, to be told before one runs out."),
                    told(
                            "lantern.audit.heads-directory",
                            Kind.FOLDER,
                            "Where signed heads of the trails are written down."),
                    setting(
                                    "lantern.backup-recipients",
                                    Kind.TEXT,
                                    "Public keys of age (age1…), commas between them, for which backups are sealed.")
                            .onlyDemo(),
                    setting("lantern.wal-archive", Kind.FOLDER, "Where the database's log goes, minute by minute.")
                            .onlyDemo()));

    private static final List<Chapter> CHAPTERS =
            List.of(INSTALLATION, ADDRESSES, DATABASE, IDENTITY, MAIL, OUTSIDE, LIMITS, KEEPING);

    private static final Map<String, Setting> BY_NAME = CHAPTERS.stream()
            .flatMap(chapter -> chapter.settings().stream())
            .collect(Collectors.toMap(Setting::name, Function.identity()));

    private Catalogue() {}

    static List<Chapter> chapters() {
        return CHAPTERS;
    }

    static List<Setting> all() {
        return CHAPTERS.stream().flatMap(chapter -> chapter.settings().stream()).toList();
    }

    public static Setting named(String name) {
        var setting = BY_NAME.get(name);
        if (setting == null) {
            throw new IllegalArgumentException(name + " is not in the catalogue of settings");
        }
        return setting;
    }
}
