-- A letter of a file without a number that says what an entry says: whoever sent the file decides whether it is the same.
ALTER TABLE import_letter
    ADD COLUMN alike_number INT NULL COMMENT 'of the entry that says the same; it stands as SAME once it is left out';

-- What the preview was made with: the batch of this very file that stood then.
ALTER TABLE import_upload
    ADD COLUMN known_batch BIGINT NULL;
