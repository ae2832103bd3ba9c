package vn.cchc.exchange.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import vn.cchc.exchange.Preview;
import vn.cchc.exchange.Standing;
import vn.cchc.kit.Download;
import vn.cchc.letter.LetterWriting;

/** Which letters of a file would be entered. */
record LettersPreview(ImportDesk desk, PreviewPanel.Origin origin, Preview counts, LetterNames names, Steps steps)
        implements Previewed {

    private ImportWording wording() {
        return names.wording();
    }

    @Override
    public String hint() {
        return wording().get("preview.hint.letters");
    }

    /** Letters that are there are never changed by a file. */
    @Override
    public List<Standing> standings() {
        return List.of(Standing.NEW, Standing.SAME, Standing.REFUSED);
    }

    @Override
    public Component rows(Optional<Standing> only, int count) {
        return new LettersGrid(desk.letters(), origin.upload().id(), only, count, names).content();
    }

    @Override
    public Download refused() {
        return new RefusedLetters(desk.letters(), origin.upload(), wording()).download();
    }

    @Override
    public List<String> remarks() {
        return List.of(wording().get("preview.letters"));
    }

    @Override
    public String confirmation() {
        return wording().get("preview.confirm.letters", counts.toWrite());
    }

    @Override
    public void confirm() {
        var upload = origin.upload();
        switch (desk.letters().confirm(upload.id())) {
            case LetterWriting.Written written ->
                steps.done(wording().get("done.letters", written.letters(), upload.fileName()));
            case LetterWriting.Overtaken overtaken ->
                steps.preview(
                        upload,
                        origin.found(),
                        origin.mapping(),
                        List.of(wording().get("overtaken.letters", overtaken.letters())));
            case LetterWriting.NothingToWrite nothing ->
                steps.cancel(upload, wording().get("done.nothing", upload.fileName()));
        }
    }
}
