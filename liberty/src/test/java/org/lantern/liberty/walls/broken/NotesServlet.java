package org.lantern.liberty.walls.broken;

import jakarta.servlet.annotation.WebServlet;

/** A servlet. */
@WebServlet("/notes")
public final class NotesServlet {}
