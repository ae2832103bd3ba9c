package vn.cchc.exchange.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.cchc.exchange.ColumnRole;
import vn.cchc.exchange.Overriding;
import vn.cchc.exchange.Preview;
import vn.cchc.exchange.Standing;
import vn.cchc.kit.Download;
import vn.cchc.observation.Writing;

/** What a file of figures would change. */
record FiguresPreview(
        ImportDesk desk,
        PreviewPanel.Origin origin,
        Preview counts,
        Overriding overriding,
        ImportNames names,
        Steps steps)
        implements Previewed {

    private ImportWording wording() {
        return names.wording();
    }

    @Override
    public String hint() {
        return wording().get("preview.hint");
    }

    @Override
    public List<Standing> standings() {
        return List.of(Standing.values());
    }

    @Override
    public Component rows(Optional<Standing> only, int count) {
        return new PreviewGrid(desk.previews(), origin.upload().id(), only, count, hasNotes(), names, wording())
                .content();
    }

    @Override
    public Download refused() {
        return new RefusedFile(desk.previews(), origin.upload(), names, wording()).download();
    }

    @Override
    public List<PreviewRemark> remarks() {
        var remarks = new ArrayList<PreviewRemark>();
        if (counts.handingIn().reports() > 0) {
            remarks.add(new HandingInSentence(counts.handingIn(), names).remark());
        }
        if (!overriding.running().isEmpty()) {
            remarks.add(new PreviewRemark(wording().get("preview.running", months()), true));
        }
        if (overriding.drafts() > 0) {
            remarks.add(PreviewRemark.plain(wording().get("preview.drafts", overriding.drafts())));
        }
        if (overriding.reports() > 0) {
            remarks.add(PreviewRemark.plain(wording().get("preview.draft-reports", overriding.reports())));
        }
        if (overriding.notes() > 0) {
            remarks.add(PreviewRemark.plain(wording().get("preview.notes", overriding.notes())));
        }
        return remarks;
    }

    private boolean hasNotes() {
        return origin.mapping().uses().stream().anyMatch(use -> use.role() == ColumnRole.NOTE);
    }

    private String months() {
        return overriding.running().stream().map(wording()::month).collect(Collectors.joining(", "));
    }

    @Override
    public String confirmation() {
        return wording()
                .get(overriding.running().isEmpty() ? "preview.confirm" : "preview.confirm.running", counts.toWrite());
    }

    @Override
    public void confirm() {
        var upload = origin.upload();
        switch (desk.previews().confirm(upload.id())) {
            case Writing.Written written ->
                steps.done(wording().get("done.written", written.figures(), written.reports(), upload.fileName()));
            case Writing.Overtaken overtaken ->
                steps.preview(
                        upload,
                        origin.found(),
                        origin.mapping(),
                        List.of(wording().get("overtaken", overtaken.figures())));
            case Writing.NothingToWrite nothing ->
                steps.cancel(upload, wording().get("done.nothing", upload.fileName()));
        }
    }
}
