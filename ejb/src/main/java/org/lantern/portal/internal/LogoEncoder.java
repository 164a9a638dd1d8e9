package org.lantern.portal.internal;

import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.lantern.portal.LogoReceipt;
import org.lantern.portal.LogoReference;
import org.lantern.portal.LogoRefusal;
import org.lantern.portal.LogoSize;

/** Turns an uploaded file into a {@link LogoPicture}, or says why not; limits are checked before pixels are decoded. */
public final class LogoEncoder {

    /** Decoding keeps at most about this many pixels along an edge; the rest is skipped while reading. */
    private static final int WORKING_EDGE = 4 * LogoReference.MAX_EDGE;

    private LogoEncoder() {}

    public sealed interface Outcome {
        record Encoded(LogoPicture picture) implements Outcome {}

        record NotTaken(LogoRefusal reason) implements Outcome {}
    }

    public static Outcome encode(byte[] file) {
        Optional<LogoRefusal> refusal = refusalBySizeOrKind(file);
        if (refusal.isPresent()) {
            return new Outcome.NotTaken(refusal.get());
        }
        try {
            return decoded(file);
        } catch (IOException | RuntimeException unreadable) {
            // The platform's readers throw either for a broken file; what it was exactly helps nobody.
            return new Outcome.NotTaken(LogoRefusal.UNREADABLE);
        }
    }

    private static Optional<LogoRefusal> refusalBySizeOrKind(byte[] file) {
        if (file.length == 0) {
            return Optional.of(LogoRefusal.EMPTY);
        }
        if (file.length > LogoReceipt.MAX_BYTES) {
            return Optional.of(LogoRefusal.TOO_MANY_BYTES);
        }
        return switch (PictureKind.of(file)) {
            case PNG, JPEG -> Optional.empty();
            case SVG -> Optional.of(LogoRefusal.SVG);
            case OTHER -> Optional.of(LogoRefusal.NEITHER_PNG_NOR_JPEG);
        };
    }

    private static Outcome decoded(byte[] file) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName(
                        PictureKind.of(file).readerName())
                .next();
        // In memory whatever the server's cache settings are; metadata, and with it packed text chunks, is never read.
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(input, true, true);
            long width = reader.getWidth(0);
            long height = reader.getHeight(0);
            if (width * height > LogoReceipt.MAX_PIXELS) {
                return new Outcome.NotTaken(LogoRefusal.TOO_MANY_PIXELS);
            }
            return new Outcome.Encoded(sizes(reader.read(0, thinned(reader, Math.max(width, height)))));
        } finally {
            reader.dispose();
        }
    }

    private static ImageReadParam thinned(ImageReader reader, long longerEdge) {
        ImageReadParam param = reader.getDefaultReadParam();
        int every = (int) Math.max(1, longerEdge / WORKING_EDGE);
        param.setSourceSubsampling(every, every, 0, 0);
        return param;
    }

    private static LogoPicture sizes(BufferedImage decoded) throws IOException {
        List<LogoPicture.Size> sizes = new ArrayList<>();
        BufferedImage full = fitted(decoded, LogoSize.FULL.edge());
        sizes.add(encoded(full, LogoSize.FULL.edge()));
        sizes.add(encoded(fitted(full, LogoSize.MASTHEAD.edge()), LogoSize.MASTHEAD.edge()));
        return new LogoPicture(sizes);
    }

    /** Halved until near, then scaled once: smooth without a library. A small logo keeps its size. */
    private static BufferedImage fitted(BufferedImage image, int edge) {
        BufferedImage current = image;
        while (Math.max(current.getWidth(), current.getHeight()) > 2 * edge) {
            current = drawn(current, half(current.getWidth()), half(current.getHeight()));
        }
        double factor = Math.min(1.0, (double) edge / Math.max(current.getWidth(), current.getHeight()));
        return drawn(current, scaled(current.getWidth(), factor), scaled(current.getHeight(), factor));
    }

    private static BufferedImage drawn(BufferedImage image, int width, int height) {
        BufferedImage target = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D canvas = target.createGraphics();
        canvas.setComposite(AlphaComposite.Src);
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        canvas.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        canvas.drawImage(image, 0, 0, width, height, null);
        canvas.dispose();
        return target;
    }

    private static LogoPicture.Size encoded(BufferedImage image, int edge) throws IOException {
        var png = new ByteArrayOutputStream();
        if (!ImageIO.write(image, "png", png)) {
            throw new IIOException("no PNG writer");
        }
        return new LogoPicture.Size(edge, image.getWidth(), image.getHeight(), png.toByteArray());
    }

    private static int half(int length) {
        return Math.max(1, length / 2);
    }

    private static int scaled(int length, double factor) {
        return (int) Math.max(1, Math.round(length * factor));
    }
}
