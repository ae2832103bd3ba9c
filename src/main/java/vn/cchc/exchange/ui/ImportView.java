package vn.cchc.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.cchc.access.Requires;
import vn.cchc.access.Right;
import vn.cchc.exchange.FileContent;
import vn.cchc.exchange.ImportBasisLoader;
import vn.cchc.exchange.Inspection;
import vn.cchc.exchange.Mapping;
import vn.cchc.exchange.Preview;
import vn.cchc.exchange.Progress;
import vn.cchc.exchange.Templates;
import vn.cchc.exchange.Upload;
import vn.cchc.exchange.file.FileForm;
import vn.cchc.exchange.file.RefusedFileException;
import vn.cchc.kit.LoadState;
import vn.cchc.kit.Notice;
import vn.cchc.kit.PageHead;
import vn.cchc.kit.Panel;
import vn.cchc.kit.PanelGrid;
import vn.cchc.kit.Texts;
import vn.cchc.letter.LetterRegister;
import vn.cchc.period.AsOf;

/** Figures from a file, step by step; everything before the last step can be left without a trace. */
@Route(ImportAddresses.IMPORT)
@PermitAll
@Requires(Right.IMPORT_FIGURES)
class ImportView extends Div implements BeforeEnterObserver, HasDynamicTitle, Steps, BatchesPanel.Done {

    private final ImportDesk desk;
    private final Templates templates;
    private final ImportBasisLoader loader;
    private final LetterRegister register;
    private final ImportWording wording = new ImportWording(Texts.current());
    private Progress progress = new Progress();

    ImportView(ImportDesk desk, Templates templates, ImportBasisLoader loader, LetterRegister register) {
        this.desk = desk;
        this.templates = templates;
        this.loader = loader;
        this.register = register;
        addClassName("screen");
    }

    @Override
    public String getPageTitle() {
        return wording.get("title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        begin(List.of());
        var address = event.getLocation().getQueryParameters();
        address.getSingleParameter(ImportAddresses.UNDO)
                .ifPresent(batch -> batches(names()).askToUndo(FileContent.FIGURES, batch));
        address.getSingleParameter(ImportAddresses.UNDO_LETTERS)
                .ifPresent(batch -> batches(names()).askToUndo(FileContent.LETTERS, batch));
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        progress.cancel();
        detached.getUI().setPollInterval(-1);
    }

    private void show(List<String> sentences, Component... parts) {
        removeAll();
        add(new PageHead(wording.get("title")), new Notice(sentences));
        add(parts);
    }

    private void begin(List<String> sentences) {
        UI.getCurrent().setPollInterval(-1);
        switch (LoadState.of(this::beginning)) {
            case LoadState.Loaded<List<Component>> loaded ->
                show(sentences, loaded.value().toArray(Component[]::new));
            case LoadState.Failed<List<Component>> failed ->
                show(sentences, new Panel(wording.get("failed"), "").failed(failed.errorId(), () -> begin(sentences)));
        }
    }

    private List<Component> beginning() {
        var names = names();
        return List.of(
                new PanelGrid(
                        PanelGrid.Columns.TABLE_LEFT,
                        new UploadPanel(desk.uploads(), this, wording).content(),
                        new TemplatePanel(templates, names.basis().current(), register.occasions(), wording).content()),
                batches(names).content());
    }

    private BatchesPanel batches(ImportNames names) {
        return new BatchesPanel(desk, names, this, wording);
    }

    private ImportNames names() {
        return ImportNames.of(loader.load(), wording);
    }

    @Override
    public void done(String sentence) {
        begin(List.of());
        Notice.done(this, sentence);
        forgetAddress();
    }

    @Override
    public void refused(List<String> sentences) {
        begin(sentences);
        forgetAddress();
    }

    private static void forgetAddress() {
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(ImportAddresses.IMPORT));
    }

    @Override
    public void refuse(RefusedFileException refused) {
        begin(List.of(wording.refusal(refused)));
    }

    @Override
    public void cancel(Upload upload, String sentence) {
        progress.cancel();
        desk.uploads().cancel(upload.id());
        begin(List.of(sentence));
    }

    @Override
    public void inspect(Upload upload, Optional<FileForm> form) {
        work(
                upload,
                told -> form.map(wanted -> desk.imports().inspect(upload.id(), wanted, told))
                        .orElseGet(() -> desk.imports().inspect(upload.id(), told)),
                found -> map(upload, found, found.proposal()));
    }

    @Override
    public void map(Upload upload, Inspection found, Mapping mapping) {
        var said = known(upload);
        // Somebody may have sent a workbook for its second sheet.
        if (found.form() instanceof FileForm.Workbook workbook
                && !workbook.others().isEmpty()) {
            said.add(wording.get("mapping.sheets", workbook.sheet(), String.join("”, “", workbook.others())));
        }
        show(said, new MappingPanel(upload, found, mapping, names(), this, wording).content());
    }

    /** The same file twice is no mistake, but seldom meant. */
    private List<String> known(Upload upload) {
        var sentences = new ArrayList<String>();
        desk.batches()
                .findStanding(upload.hash())
                .ifPresent(batch ->
                        sentences.add(wording.get("known", batch.fileName(), wording.moment(batch.at()), batch.by())));
        desk.letterBatches()
                .findStanding(upload.hash())
                .ifPresent(batch -> sentences.add(
                        wording.get("known.letters", batch.fileName(), wording.moment(batch.at()), batch.by())));
        return sentences;
    }

    @Override
    public void preview(Upload upload, Inspection found, Mapping mapping, List<String> sentences) {
        var origin = new PreviewPanel.Origin(upload, found, mapping);
        var said = sentences.isEmpty() ? known(upload) : sentences;
        if (mapping.content() == FileContent.LETTERS) {
            work(
                    upload,
                    told -> desk.letters().read(upload.id(), found, mapping, told),
                    counts -> show(origin, LettersPreview.of(desk, origin, counts, letterNames(), this), said));
        } else {
            work(
                    upload,
                    told -> {
                        desk.imports().read(upload.id(), found, mapping, told);
                        return desk.previews().compare(upload.id());
                    },
                    counts -> show(origin, figures(origin, counts), said));
        }
    }

    private FiguresPreview figures(PreviewPanel.Origin origin, Preview counts) {
        var overriding = desk.previews().overriding(origin.upload().id());
        return new FiguresPreview(desk, origin, counts, overriding, names(), this);
    }

    @Override
    public void show(PreviewPanel.Origin origin, Previewed previewed, List<String> sentences) {
        show(sentences, new PreviewPanel(previewed, origin, this, wording).content());
    }

    private LetterNames letterNames() {
        return new LetterNames(names(), register.book(AsOf.NOW).types(), register.occasions());
    }

    /** Shows how far it is meanwhile; a file that turns out unreadable is forgotten. */
    private <T> void work(Upload upload, Function<Progress, T> task, Consumer<T> done) {
        var work = new ImportWork(
                UI.getCurrent(),
                refused -> cancel(upload, wording.refusal(refused)),
                failed -> cancel(upload, wording.get("work.failed", upload.fileName(), failed)));
        progress = work.start(task, done);
        show(List.of(), new WorkPanel(upload, progress, this, wording).content());
    }
}
