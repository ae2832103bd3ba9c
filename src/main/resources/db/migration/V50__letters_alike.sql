-- A letter of a file without a number that says what an entry says: whoever sent the file decides whether it is the same.
ALTER TABLE import_letter
    ADD COLUMN alike_number INT NULL COMMENT 'of the entry that says the same; it stands as SAME once it is left out';

-- What the preview was made with: the batch of this very file that stood then.
ALTER TABLE import_upload
    ADD COLUMN known_batch BIGINT NULL;

-- Who set an opening balance, when, and why one no longer counts; why an entry of an approved month was written.
SET @@system_versioning_alter_history = KEEP;

ALTER TABLE opening_balance
    ADD COLUMN set_by VARCHAR(100) NULL,
    ADD COLUMN set_at DATETIME NULL COMMENT 'Vietnam time',
    ADD COLUMN void_reason VARCHAR(500) NULL;

ALTER TABLE letter
    ADD COLUMN approved_reason VARCHAR(500) NULL COMMENT 'why it was last written although its month was approved';

SET @@system_versioning_alter_history = DEFAULT;
