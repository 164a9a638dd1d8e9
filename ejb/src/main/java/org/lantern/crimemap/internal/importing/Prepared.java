package org.lantern.crimemap.internal.importing;

import java.time.ZoneId;
import org.lantern.crimemap.internal.checking.FileSurvey;
import org.lantern.crimemap.internal.store.ImportFiles.StoredFile;
import org.lantern.geo.Jurisdiction;

/** What the first pass over a file found, and what its rows are checked against. */
record Prepared(StoredFile file, Jurisdiction jurisdiction, ZoneId zone, FileSurvey survey) {}
