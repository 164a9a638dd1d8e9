package org.lantern.crimemap.internal.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.util.List;
import java.util.UUID;
import org.lantern.crimemap.internal.checking.OffenceRow;
import org.lantern.crimemap.internal.projection.IncidentKey;
import org.lantern.crimemap.internal.store.ImportStage;
import org.lantern.crimemap.internal.store.Rejections;
import org.lantern.crimemap.internal.store.StagedRow;
import org.lantern.geo.GridCell;

/** Writes the verdicts of the second pass: kept rows to the stage, rejected ones aside. */
@ApplicationScoped
class RowStaging {
    @Inject
    private ImportStage stage;

    @Inject
    private Rejections rejections;

    @Inject
    private IncidentKey key;

    public void begin(UUID importId) {
        stage.begin(importId);
    }

    public StagedRow staged(OffenceRow row, Prepared prepared, String rawJson) {
        GridCell cell = GridCell.of(row.place());
        return new StagedRow(
                row,
                key.publicId(row.recordNumber()),
                row.occurredAt().atZone(prepared.zone()).toLocalDate(),
                cell,
                prepared.jurisdiction().nearestDistrict(cell.centre()),
                rawJson);
    }

    public void write(UUID importId, Batch batch) {
        stage.add(importId, batch.kept());
        rejections.add(importId, batch.rejected());
        batch.clear();
    }

    static String rawJson(List<String> header, List<String> cells) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = Json.createGenerator(text)) {
            json.writeStartObject();
            for (int i = 0; i < header.size(); i++) {
                json.write(header.get(i).replace("\0", ""), cells.get(i).replace("\0", ""));
            }
            json.writeEnd();
        }
        return text.toString();
    }
}
