package org.lantern.web.platform;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.lantern.portal.BrandColor;
import org.lantern.web.layout.ReadyAnswer;
import org.lantern.web.layout.ReadyWriter;
import org.lantern.web.portal.ThemeSheet;

/** The platform's own colours, derived as any agency's are. */
@WebServlet("/platform-theme.css")
public class PlatformTheme extends HttpServlet {
    public static final String PATH = "/platform-theme.css";

    /** Deep petrol, the colour of the hour in which lanterns are lit: 10.6:1 on white. */
    static final String COLOR = "#0f4450";

    private static final long serialVersionUID = 1L;
    private static final String ACCENT = "#b45309";

    private static final ReadyAnswer SHEET = ReadyAnswer.text(
            "text/css; charset=utf-8",
            ReadyAnswer.REVALIDATED,
            ThemeSheet.of(BrandColor.of(COLOR), BrandColor.of(ACCENT)));

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ReadyWriter.write(SHEET, request, response);
    }
}
