package org.lantern.console.login;

import static org.lantern.frame.screen.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.lantern.frame.door.Admitted;
import org.lantern.frame.screen.Acts;
import org.lantern.frame.screen.Facts;
import org.lantern.frame.screen.Moments;
import org.lantern.frame.screen.Notices;
import org.lantern.frame.screen.Panel;
import org.lantern.frame.screen.State;
import org.lantern.frame.screen.Texts;
import org.lantern.login.Device;
import org.lantern.login.LogInDesk;
import org.lantern.login.LogInMark;
import org.lantern.login.LogOutResult;
import org.lantern.login.OwnLogIn;
import org.lantern.login.OwnLogIns;

/** The person's log-ins, each to be ended, or all at once. */
class LogInsPanel extends Panel {
    /** Here the door says that the log-in is over. */
    private static final String START = "/";

    private final LogInDesk desk;
    private final ZoneId zone;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph incomplete = new Paragraph(text("log-ins.incomplete"));

    LogInsPanel(LogInDesk desk, ZoneId zone) {
        super("log-ins", text("log-ins.title"));
        this.desk = desk;
        this.zone = zone;
        saying(text("log-ins.words"));
        list.addClassName("log-ins");
        incomplete.addClassName("panel-words");
        Button everywhere = Acts.secondary(text("log-ins.everywhere"), this::askForEverywhere);
        everywhere.setId("sign-out-everywhere");
        add(list, incomplete, Acts.row(everywhere));
        refresh();
    }

    private void refresh() {
        OwnLogIns known = desk.list(current()).orElse(new OwnLogIns(List.of(), true));
        list.removeAll();
        known.all().forEach(logIn -> list.add(createItem(logIn)));
        incomplete.setVisible(!known.isComplete());
    }

    private ListItem createItem(OwnLogIn logIn) {
        String device = logIn.device().map(Device::words).orElse(text("log-ins.unknown-device"));
        Div head = new Div(new H3(device));
        head.addClassName("log-in-head");
        if (logIn.current()) {
            head.add(new State(text("log-ins.current"), State.Tone.GOOD));
        }
        Facts facts = new Facts()
                .with(text("log-ins.through"), through(logIn))
                .with(text("log-ins.began"), Moments.dateTime(logIn.beganAt(), zone))
                .with(text("log-ins.used"), Moments.dateTime(logIn.usedAt(), zone));
        logIn.address().ifPresent(address -> facts.with(text("log-ins.address"), address));
        ListItem item = new ListItem(head, facts);
        if (!logIn.current()) {
            item.add(Acts.row(Acts.inRow(text("log-ins.end"), device, () -> end(logIn.mark()))));
        }
        return item;
    }

    private static String through(OwnLogIn logIn) {
        return logIn.clients().stream()
                .map(client -> Texts.find("log-ins.client." + client).orElse(client))
                .collect(Collectors.joining(", "));
    }

    private void end(LogInMark mark) {
        switch (desk.end(mark)) {
            case LogOutResult.Ended e -> Notices.done(text("log-ins.end.done"));
            case LogOutResult.NoSuchLogIn n -> Notices.problem(text("log-ins.gone"));
            case LogOutResult.NotAPerson n -> Notices.problem(text("log-ins.gone"));
        }
        refresh();
    }

    private void askForEverywhere() {
        Acts.confirm(
                text("log-ins.everywhere.question"),
                text("log-ins.everywhere.words"),
                text("log-ins.everywhere"),
                () -> {
                    desk.endEverywhere();
                    UI.getCurrent().getPage().setLocation(START);
                });
    }

    private static LogInMark current() {
        return LogInMark.of(Admitted.current().identity().logIn());
    }
}
