package org.lantern.liberty.mail;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lantern.liberty.place.Installation;
import org.lantern.liberty.process.Java;
import org.lantern.liberty.process.Launch;
import org.lantern.liberty.process.Part;
import org.lantern.liberty.process.PidFile;
import org.lantern.liberty.process.PortCheck;
import org.lantern.liberty.process.Stopping;
import org.lantern.liberty.process.Waiting;

/** The mail catcher as a part: a small Java process of its own, running {@link MailServer}. */
public final class MailCatcher implements Part {

    private static final Duration BOUND = Duration.ofMinutes(5);

    private final Installation installation;
    private final PidFile pidFile;

    public MailCatcher(Installation installation) {
        this.installation = installation;
        this.pidFile = new PidFile(installation.run().resolve("mail.pid"));
    }

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public List<Integer> ports() {
        return List.of(installation.ports().mail());
    }

    @Override
    public Optional<ProcessHandle> process() {
        return pidFile.running();
    }

    @Override
    public void install() {
        installation.caughtMail();
    }

    @Override
    public void start() {
        var command = List.of(
                Java.executable(),
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                MailServer.class.getName(),
                "" + installation.ports().mail(),
                installation.caughtMail().toString());
        var process = new Launch(command, Map.of(), installation.home(), installation.log(name())).start();
        pidFile.remember(process.toHandle());
        Waiting.untilReady(this, process.toHandle(), BOUND);
    }

    /** Stops one that another build started: the libraries it would load next are deleted with that build. */
    public void stopIfOutdated() {
        var launcher = installation.launcher().toString();
        process()
                .filter(process -> process.info()
                        .commandLine()
                        .filter(line -> line.contains(launcher))
                        .isEmpty())
                .ifPresent(process -> stop());
    }

    @Override
    public boolean isReady() {
        return PortCheck.answers(installation.ports().mail());
    }

    @Override
    public void stop() {
        process().ifPresent(Stopping::stop);
        pidFile.forget();
    }
}
