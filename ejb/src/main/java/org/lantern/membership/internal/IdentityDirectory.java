package org.lantern.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.lantern.membership.IdentityFault;
import org.lantern.tenancy.Addresses;
import org.lantern.tenancy.Agency;
import org.lantern.tenancy.Slug;

/** People and organizations in Keycloak. Every method can be repeated: it looks before it makes. */
@ApplicationScoped
public class IdentityDirectory {

    private static final Duration PASSWORD_LINK_LIFE = Duration.ofDays(2);

    @Inject
    private KeycloakRealm realm;

    @Inject
    @ConfigProperty(name = "lantern.identity.public-url")
    private String publicUrl;

    @Inject
    private Addresses addresses;

    @Inject
    private Squatters squatters;

    /** @param needsPassword the account has no credential yet, and no provider speaks for its address */
    public record Person(String subject, boolean needsPassword) {}

    /** The issuer of agency people's tokens. */
    public String issuer() {
        return publicUrl + "/realms/agency";
    }

    public Person ensurePerson(String email, String name) {
        Optional<String> known = squatters.without(findPerson(email), email);
        String subject = known.isPresent() ? known.get() : createPerson(email, name);
        JsonArray credentials =
                expect(realm.get("/users/" + subject + "/credentials")).json().asJsonArray();
        return new Person(subject, credentials.isEmpty() && !squatters.haveProvider(email));
    }

    /** The organization whose alias is the agency's slug; made if it is not there. */
    public String ensureOrganization(Agency agency) {
        Optional<String> known = findOrganization(agency.slug());
        if (known.isPresent()) {
            return known.get();
        }
        JsonObject organization = Json.createObjectBuilder()
                .add("name", agency.slug().value())
                .add("alias", agency.slug().value())
                .add("description", agency.name())
                .add("enabled", true)
                .add(
                        "attributes",
                        Json.createObjectBuilder()
                                .add("agencyName", Json.createArrayBuilder().add(agency.name())))
                .build();
        expect(realm.post("/organizations", organization.toString()));
        return findOrganization(agency.slug())
                .orElseThrow(() -> new IdentityFault("the organization was made but cannot be found", null));
    }

    public void ensureMember(Slug organization, Person person) {
        String id = findOrganization(organization)
                .orElseThrow(() -> new IdentityFault("the agency's organization does not exist yet", null));
        KeycloakRealm.Answer answer = realm.post("/organizations/" + id + "/members", '"' + person.subject() + '"');
        if (answer.status() != 409) {
            expect(answer);
        }
    }

    /** Where the agency's people come in. */
    public String entrance(Slug agency) {
        return addresses.console(agency);
    }

    /** Keycloak mails the person a link of its own to set a password; from there on to the console. */
    public void mailPasswordLink(Person person, Slug agency) {
        expect(realm.put(
                "/users/" + person.subject() + "/execute-actions-email?client_id=lantern-console&redirect_uri="
                        + KeycloakRealm.encode(entrance(agency)) + "&lifespan="
                        + PASSWORD_LINK_LIFE.toSeconds(),
                "[\"UPDATE_PASSWORD\"]"));
    }

    private Optional<String> findPerson(String email) {
        return first(realm.get("/users?exact=true&email=" + KeycloakRealm.encode(email)));
    }

    /** The identity provider takes no brackets and the like in a name; ours keeps the name as it was typed. */
    private static String plain(String name) {
        String plain = name.replaceAll("[<>&\"$%!#?§;*~/\\\\|^=\\[\\]{}()\\p{Cntrl}]+", " ")
                .strip();
        return plain.isEmpty() ? "–" : plain;
    }

    private String createPerson(String email, String typedName) {
        String name = plain(typedName);
        int blank = name.indexOf(' ');
        JsonObject person = Json.createObjectBuilder()
                .add("username", email)
                .add("email", email)
                .add("emailVerified", true)
                .add("enabled", true)
                .add("firstName", blank < 0 ? name : name.substring(0, blank))
                .add("lastName", blank < 0 ? name : name.substring(blank + 1))
                .build();
        KeycloakRealm.Answer answer = expect(realm.post("/users", person.toString()));
        return answer.location().substring(answer.location().lastIndexOf('/') + 1);
    }

    Optional<String> findOrganization(Slug slug) {
        return first(realm.get("/organizations?exact=true&search=" + KeycloakRealm.encode(slug.value())));
    }

    private static Optional<String> first(KeycloakRealm.Answer answer) {
        JsonArray found = expect(answer).json().asJsonArray();
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(found.getJsonObject(0).getString("id"));
    }

    private static KeycloakRealm.Answer expect(KeycloakRealm.Answer answer) {
        if (!answer.ok()) {
            throw new IdentityFault("the identity provider refused: " + answer.status(), null);
        }
        return answer;
    }
}
