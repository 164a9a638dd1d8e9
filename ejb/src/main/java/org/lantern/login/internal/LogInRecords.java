package org.lantern.login.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.lantern.keeping.Erasing;
import org.lantern.keeping.Keeping;
import org.lantern.keeping.Period;
import org.lantern.keeping.RecordClass;
import org.lantern.keeping.RecordKeeper;

/** Where people are logged in. */
@ApplicationScoped
public class LogInRecords implements RecordKeeper {

    @Override
    public List<RecordClass> recordClasses() {
        return List.of(new RecordClass(
                "log-ins",
                "Log-ins at the console",
                "Where a person is logged in, for all their agencies at once; no address, no user agent. Deleted.",
                Set.of("lantern.console_log_in"),
                new Keeping.ByPlatform(
                        Period.fixed(1, "A log-in ends after twelve hours at the latest."),
                        Erasing.rows("lantern.console_log_in", "id", "r.began_at"))));
    }
}
