package org.lantern.web.signup;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.lantern.geo.CountyAtlas;

/** The atlas of counties, read when first asked for: about 2 MB. */
@ApplicationScoped
public class Counties {
    private static final String FILE = "/browser/npm/us-atlas/counties-10m.json";

    private volatile @Nullable CountyAtlas read;

    public CountyAtlas atlas() {
        CountyAtlas known = read;
        if (known == null) {
            known = load();
            read = known;
        }
        return known;
    }

    static CountyAtlas load() {
        try (InputStream file = Counties.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("the build packed no " + FILE);
            }
            return CountyAtlas.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
