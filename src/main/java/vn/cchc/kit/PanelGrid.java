package vn.cchc.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** Panels side by side on a wide screen, one under the other on a narrow one. */
public final class PanelGrid extends Div {

    /** How the width of a row is shared. */
    public enum Columns {
        /** Equal halves. */
        HALVES,
        /** About three to two: charts with long names beside a chart over time. */
        WIDE_LEFT,
        /** About two to one: a table beside a list. */
        TABLE_LEFT
    }

    public PanelGrid(Columns columns, Component... panels) {
        addClassName("panel-grid");
        addClassName("grid-" + columns.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        add(panels);
    }

    /** Panels one under the other in one column of the grid. */
    public static Div stack(Component... panels) {
        Div stack = new Div(panels);
        stack.addClassName("panel-stack");
        return stack;
    }
}
