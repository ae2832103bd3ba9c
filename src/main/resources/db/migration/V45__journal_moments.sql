-- When an entry was written, by the clock of the database: it goes on where the program's stands still, as it does on the
-- day of the sample. Entries from before have the program's moment alone.
SET @@system_versioning_alter_history = KEEP;

ALTER TABLE journal
    ADD COLUMN written_at DATETIME(3) NULL COMMENT 'Vietnam time; NULL: as done_at' AFTER done_at,
    ADD KEY (written_at);

SET @@system_versioning_alter_history = DEFAULT;
