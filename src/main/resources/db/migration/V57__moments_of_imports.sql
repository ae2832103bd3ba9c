-- When a file was imported and undone, by the clock of the database, which goes on where the program's stands still, as it
-- does on the day of the sample. Imports from before have the program's moment alone.
ALTER TABLE figure_batch
    ADD COLUMN written_at DATETIME(3) NULL COMMENT 'Vietnam time; NULL: as imported_at',
    ADD COLUMN undone_written_at DATETIME(3) NULL COMMENT 'Vietnam time; NULL: as undone_at';

ALTER TABLE letter_batch
    ADD COLUMN written_at DATETIME(3) NULL COMMENT 'Vietnam time; NULL: as imported_at',
    ADD COLUMN undone_written_at DATETIME(3) NULL COMMENT 'Vietnam time; NULL: as undone_at';
