-- Which letters the undoing of an import voided itself: their numbers alone may be given again.
ALTER TABLE letter_batch_entry
    ADD COLUMN undone BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'whether the undoing of the batch voided it, not somebody before';

-- Until now the undoing named its file in the reason.
UPDATE letter_batch_entry e
JOIN letter_batch b ON b.id = e.batch_id
JOIN letter l ON l.id = e.letter_id
SET e.undone = TRUE
WHERE b.undone_at IS NOT NULL AND l.voided_on IS NOT NULL AND LOCATE(b.file_name, l.void_reason) > 0;
