package org.lantern.crimemap;

import java.io.InputStream;
import java.util.Optional;

/**
 * A file of records, handed in.
 *
 * @param fileName as the person's computer calls it; shown, never used as a path
 * @param content read once to its end, or to the size limit; closed by the caller
 * @param mapping what a person corrected; fields it leaves out are guessed
 * @param dryRun count everything, keep nothing but the file and the report
 */
public record ImportRequest(String fileName, InputStream content, Optional<ColumnMapping> mapping, boolean dryRun) {}
