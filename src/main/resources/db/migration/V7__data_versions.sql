-- How often what the program keeps in memory has changed. Every transaction that writes units, the catalogue or reported
-- figures counts its subject up as well (vn.cchc.change.Changes, decision 14), so that nothing kept is ever out of date. A
-- migration that changes units or the catalogue does the same:
-- UPDATE data_version SET version = version + 1 WHERE subject = 'CATALOGUE';
CREATE TABLE data_version (
    subject VARCHAR(40) NOT NULL PRIMARY KEY COMMENT 'UNITS, CATALOGUE, or the figures of a month: FIGURES 2017-07',
    version BIGINT      NOT NULL
);

-- The figures of a month count from their first change; before it they have no row.
INSERT INTO data_version (subject, version)
VALUES ('CATALOGUE', 1), ('UNITS', 1);
