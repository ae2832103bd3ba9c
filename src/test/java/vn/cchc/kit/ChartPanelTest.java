package vn.cchc.kit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.charts.model.Configuration;
import com.vaadin.flow.component.charts.model.DataSeries;
import com.vaadin.flow.component.charts.model.DataSeriesItem;
import com.vaadin.flow.component.charts.util.ChartSerialization;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.TableData.Column;

class ChartPanelTest {

    @BeforeEach
    void openAScreen() {
        UI.setCurrent(new UI());
    }

    @AfterEach
    void closeTheScreen() {
        UI.setCurrent(null);
    }

    @Test
    void neverOffersTheExportServerAndNeverMoves() {
        String json = ChartSerialization.toJSON(shown());
        assertThat(json).contains("\"exporting\":{\"enabled\":false}", "\"animation\":false", "\"styledMode\":true");
    }

    @Test
    void turnsTheKeyboardOn() {
        assertThat(ChartSerialization.toJSON(shown())).contains("\"keyboardNavigation\":{\"enabled\":true}");
    }

    @Test
    void showsWhichPointsLeadSomewhere() {
        assertThat(ChartSerialization.toJSON(shown())).contains("units/25828", "\"className\":\"hollow leads\"");
    }

    @Test
    void carriesTheSameFiguresAsATable() {
        ChartPanel panel = new ChartPanel("Thư", "Số thư");
        panel.show(chart(), table(), "Thư tăng.", "10rem", file());
        assertThat(panel.getElement().getOuterHTML()).contains("data-toggle-table", "panel-table", "Thư tăng.");
    }

    @Test
    void offersAFileNamedByItsContent() {
        ChartPanel panel = new ChartPanel("Thư", "Số thư");
        panel.show(chart(), table(), "Thư tăng.", "10rem", file());
        assertThat(panel.getElement().getOuterHTML()).contains("data-file=\"thu_2017-07\"");
    }

    @Test
    void keepsTheFiltersAboveAnEmptyPanel() {
        Panel panel = new Panel("Sổ", "")
                .empty(EmptyState.nothingDue("Không có thư."), new Markup(j2html.TagCreator.text("bộ lọc")));
        assertThat(panel.getElement().getOuterHTML()).containsSubsequence("bộ lọc", "Không có thư.");
    }

    private static Configuration shown() {
        Configuration configuration = chart();
        new ChartPanel("Thư", "Số thư").show(configuration, table(), "Thư tăng.", "10rem", file());
        return configuration;
    }

    private static Configuration chart() {
        Configuration configuration = new Configuration();
        DataSeriesItem point = new DataSeriesItem(0, 12);
        point.setId("units/25828?period=2017-07");
        point.setClassName("hollow");
        DataSeries series = new DataSeries("Thư");
        series.add(point);
        configuration.addSeries(series);
        return configuration;
    }

    private static Download file() {
        return new Download("thu_2017-07", csv -> csv.table(table()));
    }

    private static TableData table() {
        return TableData.of("Thư", Column.text("Tháng"), Column.number("Thư"))
                .row(TableCell.text("7"), TableCell.text("12"))
                .build();
    }
}
