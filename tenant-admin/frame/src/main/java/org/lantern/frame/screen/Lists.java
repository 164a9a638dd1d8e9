package org.lantern.frame.screen;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;

/** Lists as tables. */
public final class Lists {
    private Lists() {}

    /** Grows with its rows, so that the page scrolls and not a box in it. */
    public static <T> Grid<T> table(Class<T> type, String label) {
        Grid<T> grid = new Grid<>(type, false);
        grid.setAllRowsVisible(true);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.setAriaLabel(label); // reaches the table inside; an attribute on the element would name nothing
        grid.addClassName("table");
        return grid;
    }
}
