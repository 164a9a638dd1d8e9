package org.lantern.liberty.suspension;

import jakarta.json.Json;
import java.sql.SQLException;
import java.util.UUID;
import org.lantern.liberty.http.Reply;
import org.lantern.liberty.http.Site;
import org.lantern.liberty.running.NewAgency;
import org.lantern.liberty.running.RunningLantern;

/** One agency from all its sides: residents, its own people's programs, the vendor, the database. */
record Doors(RunningLantern lantern, NewAgency agency, String id) {

    static Doors of(RunningLantern lantern, NewAgency agency) {
        var id = vendor(lantern).get("/api/v1/agencies").expect(200).object().getJsonArray("items").stream()
                .map(item -> item.asJsonObject())
                .filter(item -> item.getString("slug").equals(agency.slug()))
                .findFirst()
                .orElseThrow()
                .getString("id");
        return new Doors(lantern, agency, id);
    }

    Reply page(String path) {
        return agency.portal().get(path);
    }

    boolean isListed() {
        return lantern.platform().get("/").expect(200).body().contains(agency.slug() + ".localhost");
    }

    Reply suspend(String reason) {
        return vendor(lantern)
                .post(
                        "/api/v1/agencies/" + id + "/suspend",
                        Json.createObjectBuilder().add("reason", reason).build());
    }

    Reply resume() {
        return vendor(lantern).post("/api/v1/agencies/" + id + "/resume");
    }

    /** Work that the vendor may ask for at any time: looking through the provisioning steps once more. */
    void askForWork() {
        vendor(lantern).post("/api/v1/agencies/" + id + "/provisioning").expect(202);
    }

    boolean hasWork() {
        try (var database = lantern.database("lantern_app").open();
                var ask = database.prepareStatement(
                        "select exists (select 1 from lantern.due_work where tenant_id = ? and lane = 'provisioning')")) {
            ask.setObject(1, UUID.fromString(id));
            try (var answer = ask.executeQuery()) {
                answer.next();
                return answer.getBoolean(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Site vendor(RunningLantern lantern) {
        return lantern.platform().as(lantern.token(lantern.accounts().vendorOperator()));
    }
}
