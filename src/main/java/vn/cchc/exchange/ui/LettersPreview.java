package vn.cchc.exchange.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.exchange.Preview;
import vn.cchc.exchange.Standing;
import vn.cchc.exchange.file.RefusedFileException;
import vn.cchc.kit.Download;
import vn.cchc.kit.ReasonDialog;
import vn.cchc.letter.LetterSurplus;
import vn.cchc.letter.LetterWriting;

/** Which letters of a file would be entered. */
record LettersPreview(
        ImportDesk desk,
        PreviewPanel.Origin origin,
        Preview counts,
        int alike,
        List<LetterSurplus> surpluses,
        LetterNames names,
        Steps steps)
        implements Previewed {

    static LettersPreview of(
            ImportDesk desk, PreviewPanel.Origin origin, Preview counts, LetterNames names, Steps steps) {
        long upload = origin.upload().id();
        return new LettersPreview(
                desk,
                origin,
                counts,
                desk.letters().countAlike(upload),
                desk.letters().surpluses(upload),
                names,
                steps);
    }

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
        return new LettersGrid(desk.letters(), origin.upload().id(), only, count, names, this::decided).content();
    }

    @Override
    public Download refused() {
        return new RefusedLetters(desk.letters(), origin.upload(), wording()).download();
    }

    @Override
    public List<PreviewRemark> remarks() {
        var remarks = new ArrayList<String>();
        remarks.add(wording().get("preview.letters"));
        if (counts.count(Standing.REFUSED) > 0) {
            remarks.add(wording().get("preview.refused.letters", counts.count(Standing.REFUSED), counts.all()));
        }
        if (alike > 0) {
            remarks.add(wording().get("preview.alike", alike));
        }
        surpluses.forEach(surplus -> remarks.add(surplus(surplus)));
        return remarks.stream().map(PreviewRemark::plain).toList();
    }

    private String surplus(LetterSurplus surplus) {
        var late = surplus.late();
        return wording()
                .get(
                        "preview.surplus",
                        names.unit(surplus.unit(), late.month()),
                        wording().month(late.month()),
                        late.dossiers(),
                        late.letters() + surplus.added());
    }

    /** For the whole file; each row has its own button besides. */
    @Override
    public List<Component> choices() {
        return alike == 0
                ? List.of()
                : List.of(Buttons.row(
                        Buttons.of(wording().get("alike.enter-all", alike), () -> decide(true)),
                        Buttons.of(wording().get("alike.leave-out-all", alike), () -> decide(false))));
    }

    private void decide(boolean enters) {
        decided(desk.letters().decide(origin.upload().id(), Optional.empty(), enters));
    }

    private void decided(Preview now) {
        steps.show(origin, of(desk, origin, now, names, steps), List.of());
    }

    @Override
    public String confirmation() {
        return wording().get("preview.confirm.letters", counts.toWrite());
    }

    @Override
    public void confirm() {
        write("").ifPresent(this::ask);
    }

    /** What is asked for first; empty once there is nothing to ask. */
    private Optional<LetterWriting.ReasonWanted> write(String reason) {
        var upload = origin.upload();
        return switch (desk.letters().confirm(upload.id(), reason)) {
            case LetterWriting.Written written -> {
                steps.done(wording().get("done.letters", written.letters(), upload.fileName()));
                yield Optional.empty();
            }
            case LetterWriting.Overtaken overtaken -> {
                steps.preview(
                        upload,
                        origin.found(),
                        origin.mapping(),
                        List.of(wording().get("overtaken.letters", overtaken.letters())));
                yield Optional.empty();
            }
            case LetterWriting.ReasonWanted wanted -> Optional.of(wanted);
            case LetterWriting.NothingToWrite nothing -> {
                steps.cancel(upload, wording().get("done.nothing", upload.fileName()));
                yield Optional.empty();
            }
        };
    }

    /** Asks why letters of months are entered whose reports are approved. */
    private void ask(LetterWriting.ReasonWanted wanted) {
        var question = new ReasonDialog.Question(
                wording().get("approved.title"),
                List.of(wording().get("approved.letters", wanted.letters())),
                wording().texts().get("letter.grounds.reason"),
                wording().get("approved.yes"),
                wording().get("cancel"));
        new ReasonDialog(question, this::writeFor).open();
    }

    /** From a dialog: nobody else is there to tell that the upload is gone. */
    private Optional<String> writeFor(String reason) {
        try {
            return write(reason)
                    .map(wanted -> wording()
                            .texts()
                            .get("letter.problem." + wanted.problem().name()));
        } catch (RefusedFileException gone) {
            steps.refuse(gone);
            return Optional.empty();
        }
    }
}
