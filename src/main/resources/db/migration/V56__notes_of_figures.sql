-- What a file says beside a figure: read with it, and kept with the version of the figure that its batch wrote.
ALTER TABLE import_row
    ADD COLUMN note VARCHAR(500) NULL;

ALTER TABLE figure_change
    ADD COLUMN note VARCHAR(500) NULL;
