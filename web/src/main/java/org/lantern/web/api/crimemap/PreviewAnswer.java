package org.lantern.web.api.crimemap;

import java.util.List;
import java.util.Map;
import org.lantern.crimemap.ImportPreview;
import org.lantern.crimemap.RecordField;

/**
 * The first rows of a file as Lantern reads them.
 *
 * @param mapping from our field to the file's column
 * @param missing fields that need a column and have none
 */
public record PreviewAnswer(
        String encoding,
        String delimiter,
        List<String> header,
        List<List<String>> rows,
        Map<String, String> mapping,
        List<String> missing) {

    static PreviewAnswer of(ImportPreview preview) {
        return new PreviewAnswer(
                preview.encoding(),
                String.valueOf(preview.delimiter()),
                preview.header(),
                preview.rows(),
                preview.mapping().byJsonName(),
                preview.missing().stream().map(RecordField::jsonName).sorted().toList());
    }
}
