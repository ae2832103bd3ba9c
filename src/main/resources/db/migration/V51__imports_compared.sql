-- Whether anything moved between the comparison of a file and its confirmation.
ALTER TABLE import_upload
    ADD COLUMN compared_version BIGINT NULL
        COMMENT 'the sum of data_version over its months, the catalogue and the units; NULL: not compared yet';
