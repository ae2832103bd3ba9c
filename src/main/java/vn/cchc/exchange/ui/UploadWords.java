package vn.cchc.exchange.ui;

import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;

/** What the field for a file says. */
record UploadWords(ImportWording wording) {

    UploadI18N words() {
        return new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles().setOne(wording.get("upload.add")))
                .setDropFiles(new UploadI18N.DropFiles().setOne(wording.get("upload.drop")))
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(wording.get("refusal.TOO_LARGE", ""))
                        .setTooManyFiles(wording.get("upload.one")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(wording.get("upload.connecting"))
                                .setStalled(wording.get("upload.stalled"))
                                .setProcessing(wording.get("upload.processing"))
                                .setHeld(wording.get("upload.held")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(wording.get("upload.remaining"))
                                .setUnknown(wording.get("upload.remaining.unknown")))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(wording.get("upload.failed"))
                                .setUnexpectedServerError(wording.get("upload.failed"))
                                .setForbidden(wording.get("upload.failed"))))
                .setUnits(new UploadI18N.Units().setSize(List.of("B", "kB", "MB", "GB", "TB")));
    }
}
