package org.lantern.portal.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.management.ThreadMXBean;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantern.portal.LogoReceipt;
import org.lantern.portal.LogoReference;
import org.lantern.portal.LogoRefusal;

class LogoEncoderTest {
    private static final Path PHOTOGRAPH = Path.of("../../shared/data/photos/gps-exif.jpg");

    @Test
    void a_png_becomes_png_in_every_size_and_keeps_its_transparency_R5() throws IOException {
        LogoPicture logo = taken(image("png", 1600, 800, BufferedImage.TYPE_INT_ARGB));
        assertThat(logo.sizes()).extracting(LogoPicture.Size::width).containsExactly(512, 168);
        assertThat(logo.largest().height()).isEqualTo(256);
        BufferedImage again =
                ImageIO.read(new ByteArrayInputStream(logo.largest().png()));
        assertThat(again.getRGB(0, 0) >>> 24).as("alpha of the corner").isZero();
        assertThat(again.getRGB(256, 128) >>> 24).as("alpha of the middle").isEqualTo(255);
    }

    @Test
    void a_small_logo_is_not_blown_up_R5() throws IOException {
        assertThat(taken(image("png", 40, 30, BufferedImage.TYPE_INT_ARGB)).largest())
                .extracting(LogoPicture.Size::width, LogoPicture.Size::height)
                .containsExactly(40, 30);
    }

    @Test
    void a_jpeg_is_known_by_its_content_whatever_it_is_called_R5() throws IOException {
        byte[] png = taken(image("jpeg", 300, 200, BufferedImage.TYPE_INT_RGB))
                .largest()
                .png();
        assertThat(PictureKind.of(png)).isEqualTo(PictureKind.PNG);
    }

    @Test
    void nothing_but_pixels_is_left_of_a_photograph_with_a_place_in_it_R5() throws IOException {
        assumeTrue(Files.exists(PHOTOGRAPH), "skipped: the shared photograph is not here");
        byte[] photograph = Files.readAllBytes(PHOTOGRAPH);
        assertThat(new String(photograph, StandardCharsets.ISO_8859_1))
                .as("control")
                .contains("Exif");
        for (LogoPicture.Size size : taken(photograph).sizes()) {
            assertThat(Pngs.chunkNames(size.png())).containsOnly("IHDR", "IDAT", "IEND");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
                "<?xml version='1.0'?><!-- a --><!DOCTYPE svg><SVG onload='x()'>",
                "<s:svg xmlns:s='http://www.w3.org/2000/svg'/>"
            })
    void an_svg_is_refused_as_what_it_is_R5(String svg) {
        assertThat(refusal(svg.getBytes(StandardCharsets.UTF_8))).isEqualTo(LogoRefusal.SVG);
        assertThat(refusal(svg.getBytes(StandardCharsets.UTF_16LE))).isEqualTo(LogoRefusal.SVG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GIF89a", "BM", "RIFF0000WEBP", "<html><img>", "%PDF-1.7", "\u0000\u0001"})
    void anything_else_is_refused_whatever_it_is_called_R5(String start) {
        assertThat(refusal(start.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(LogoRefusal.NEITHER_PNG_NOR_JPEG);
    }

    @Test
    void nothing_and_too_much_are_refused_R5() {
        assertThat(refusal(new byte[0])).isEqualTo(LogoRefusal.EMPTY);
        assertThat(refusal(new byte[LogoReceipt.MAX_BYTES + 1])).isEqualTo(LogoRefusal.TOO_MANY_BYTES);
    }

    @Test
    void a_bomb_of_pixels_is_refused_before_it_is_decoded_R5() {
        byte[] bomb = Pngs.claiming(50_000, 50_000);
        assertThat(allocatedWhile(() -> assertThat(refusal(bomb)).isEqualTo(LogoRefusal.TOO_MANY_PIXELS)))
                .isLessThan(32_000_000);
        assertThat(refusal(Pngs.claiming(Integer.MAX_VALUE, Integer.MAX_VALUE))).isEqualTo(LogoRefusal.TOO_MANY_PIXELS);
    }

    @Test
    void a_bomb_in_a_packed_text_or_colour_profile_is_never_unpacked_R5() throws IOException {
        for (String chunk : new String[] {"zTXt", "iCCP", "iTXt"}) {
            byte[] bomb = Pngs.withPackedZeros(chunk, 64_000_000);
            assertThat(allocatedWhile(
                            () -> assertThat(taken(bomb).largest().width()).isEqualTo(8)))
                    .as(chunk)
                    .isLessThan(32_000_000);
        }
    }

    @Test
    void a_broken_picture_is_refused_not_a_fault_R5() throws IOException {
        byte[] png = image("png", 64, 64, BufferedImage.TYPE_INT_ARGB);
        byte[] jpeg = image("jpeg", 64, 64, BufferedImage.TYPE_INT_RGB);
        assertThat(refusal(Arrays.copyOf(png, 40))).isEqualTo(LogoRefusal.UNREADABLE);
        assertThat(refusal(Arrays.copyOf(jpeg, 60))).isEqualTo(LogoRefusal.UNREADABLE);
        assertThat(refusal(Pngs.claiming(0, 10))).isEqualTo(LogoRefusal.UNREADABLE);
    }

    @Test
    void the_largest_edge_is_the_one_a_reference_allows() throws IOException {
        LogoPicture.Size size =
                taken(image("png", 3, 3000, BufferedImage.TYPE_INT_ARGB)).largest();
        assertThat(new LogoReference("0".repeat(64), size.width(), size.height()).height())
                .isEqualTo(LogoReference.MAX_EDGE);
    }

    private static LogoPicture taken(byte[] file) {
        return switch (LogoEncoder.encode(file)) {
            case LogoEncoder.Outcome.Encoded encoded -> encoded.picture();
            case LogoEncoder.Outcome.NotTaken refused -> throw new AssertionError(refused.toString());
        };
    }

    private static LogoRefusal refusal(byte[] file) {
        return switch (LogoEncoder.encode(file)) {
            case LogoEncoder.Outcome.Encoded encoded -> throw new AssertionError("taken");
            case LogoEncoder.Outcome.NotTaken refused -> refused.reason();
        };
    }

    /** Bytes this thread has asked for: what a bomb would blow up, and unlike time the same on every machine. */
    private static long allocatedWhile(Runnable work) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        work.run();
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    private static byte[] image(String format, int width, int height, int type) throws IOException {
        BufferedImage image = new BufferedImage(width, height, type);
        var canvas = image.createGraphics();
        canvas.setColor(new Color(0x1f4b7a));
        canvas.fillOval(width / 8, height / 8, width * 3 / 4, height * 3 / 4);
        canvas.dispose();
        var bytes = new ByteArrayOutputStream();
        assertThat(ImageIO.write(image, format, bytes)).isTrue();
        return bytes.toByteArray();
    }
}
