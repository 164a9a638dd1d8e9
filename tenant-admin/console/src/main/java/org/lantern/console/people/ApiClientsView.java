package org.lantern.console.people;

import static org.lantern.authority.Role.AGENCY_ADMINISTRATOR;
import static org.lantern.frame.screen.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.lantern.console.shell.AgencyShell;
import org.lantern.frame.screen.Acts;
import org.lantern.frame.screen.EmptyState;
import org.lantern.frame.screen.Glyph;
import org.lantern.frame.screen.Lists;
import org.lantern.frame.screen.Moments;
import org.lantern.frame.screen.Notices;
import org.lantern.frame.screen.Opens;
import org.lantern.frame.screen.Page;
import org.lantern.frame.screen.State;
import org.lantern.membership.ApiClient;
import org.lantern.membership.ApiClients;
import org.lantern.membership.IdentityFault;
import org.lantern.tenancy.AgencyDirectory;

/** The programs that speak for the agency. */
@Route(value = "api-clients", layout = AgencyShell.class)
@Opens(AGENCY_ADMINISTRATOR)
class ApiClientsView extends Page {
    private static final int PAGE = 50;

    private final ApiClients clients;
    private final ZoneId zone;
    private final List<ApiClient> shown = new ArrayList<>();
    private final Grid<ApiClient> table = Lists.table(ApiClient.class, text("programs.title"));
    private final Button more = Acts.secondary(text("list.more"), this::showMore);
    private final EmptyState nothing = new EmptyState(Glyph.LOCK, text("programs.none"), text("programs.none.words"));

    @Inject
    ApiClientsView(ApiClients clients, AgencyDirectory directory) {
        super(text("programs.title"), text("programs.lead"));
        this.clients = clients;
        this.zone = directory.current().timeZone();
        table.addColumn(ApiClient::name).setHeader(text("people.name")).setAutoWidth(true);
        table.addComponentColumn(ApiClientsView::createState)
                .setHeader(text("programs.state"))
                .setAutoWidth(true);
        table.addColumn(client -> RoleTexts.names(client.roles())).setHeader(text("people.roles"));
        table.addColumn(this::lastUsed).setHeader(text("programs.used")).setAutoWidth(true);
        table.addComponentColumn(this::createActs)
                .setHeader(text("list.acts"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        setActions(Acts.primary(text("programs.make"), () -> new ApiClientDialog(clients, this::refresh).open()));
        setBody(table, nothing, Acts.row(more));
        refresh();
    }

    private void refresh() {
        shown.clear();
        showMore();
    }

    private void showMore() {
        var page = clients.page(
                shown.isEmpty() ? Optional.empty() : Optional.of(shown.getLast().id()), PAGE);
        shown.addAll(page);
        table.setItems(shown);
        table.setVisible(!shown.isEmpty());
        nothing.setVisible(shown.isEmpty());
        more.setVisible(page.size() == PAGE);
    }

    private static State createState(ApiClient client) {
        return client.active()
                ? new State(text("programs.active"), State.Tone.GOOD)
                : new State(text("programs.disabled"), State.Tone.WAITING);
    }

    private String lastUsed(ApiClient client) {
        return client.lastUsedAt().map(at -> Moments.dateTime(at, zone)).orElse(text("programs.never"));
    }

    private Component createActs(ApiClient client) {
        return Acts.row(
                Acts.inRow(text("programs.secret.new"), client.name(), () -> askForSecret(client)),
                client.active()
                        ? Acts.inRow(
                                text("programs.disable"),
                                client.name(),
                                () -> tell(clients.disable(client.id()), text("programs.disable.done", client.name())))
                        : Acts.inRow(
                                text("programs.enable"),
                                client.name(),
                                () -> tell(clients.enable(client.id()), text("programs.enable.done", client.name()))),
                Acts.inRow(text("programs.delete"), client.name(), () -> askToDelete(client)));
    }

    private void askForSecret(ApiClient client) {
        Acts.confirm(
                text("programs.secret.question", client.name()),
                text("programs.secret.words"),
                text("programs.secret.new"),
                () -> asked("programs.fault.secret", () -> clients.newSecret(client.id()))
                        .ifPresent(secret -> show(client, secret)));
    }

    private void show(ApiClient client, Optional<String> secret) {
        secret.ifPresentOrElse(
                value -> new SecretDialog(client.clientId(), value, clients.tokenEndpoint()).open(),
                () -> Notices.problem(text("programs.gone")));
    }

    private void askToDelete(ApiClient client) {
        Acts.confirm(
                text("programs.delete.question", client.name()),
                text("programs.delete.words"),
                text("programs.delete"),
                () -> asked("programs.fault", () -> clients.delete(client.id()))
                        .ifPresent(found -> tell(found, text("programs.delete.done", client.name()))));
    }

    /** Empty, and the person is told by the text {@code told}, if the identity provider fails. */
    static <T> Optional<T> asked(String told, Supplier<T> work) {
        try {
            return Optional.of(work.get());
        } catch (IdentityFault e) {
            Notices.problem(text(told, Objects.requireNonNullElse(e.getMessage(), "")));
            return Optional.empty();
        }
    }

    private void tell(boolean found, String done) {
        if (found) {
            Notices.done(done);
        } else {
            Notices.problem(text("programs.gone"));
        }
        refresh();
    }
}
