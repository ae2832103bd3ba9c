-- Letters written many at a time. What is undone is voided, never deleted; a later file may give the numbers out again.
CREATE TABLE letter_batch (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    imported_by   VARCHAR(100) NOT NULL,
    imported_at   DATETIME     NOT NULL,
    file_name     VARCHAR(255) NOT NULL,
    file_hash     CHAR(64)     NOT NULL COMMENT 'SHA-256 in hexadecimal',
    new_count     INT          NOT NULL,
    same_count    INT          NOT NULL,
    refused_count INT          NOT NULL,
    undone_at     DATETIME     NULL,
    undone_by     VARCHAR(100) NULL,
    KEY (file_hash),
    KEY (imported_at, id),
    CHECK ((undone_at IS NULL) = (undone_by IS NULL))
);

CREATE TABLE letter_batch_entry (
    batch_id   BIGINT       NOT NULL,
    letter_id  BIGINT       NOT NULL,
    written_at TIMESTAMP(6) NOT NULL COMMENT 'the version as the batch wrote it: another one means somebody changed it since',
    PRIMARY KEY (batch_id, letter_id),
    KEY (letter_id),
    FOREIGN KEY (batch_id) REFERENCES letter_batch (id),
    FOREIGN KEY (letter_id) REFERENCES letter (id)
);

-- One row for each letter of a file. Free text is kept only of those that would be written.
CREATE TABLE import_letter (
    upload_id     BIGINT       NOT NULL,
    number        INT          NOT NULL,
    sheet_row     INT          NOT NULL,
    sheet_column  SMALLINT     NOT NULL COMMENT 'of the cell at fault, else of the day; from 0',
    unit_text     VARCHAR(100) NOT NULL,
    occasion_text VARCHAR(100) NOT NULL,
    day_text      VARCHAR(100) NOT NULL,
    number_text   VARCHAR(100) NOT NULL,
    unit_id       BIGINT       NULL,
    occasion_code VARCHAR(20)  NULL,
    handed_on     DATE         NULL,
    given_number  INT          NULL COMMENT 'NULL: the register gives the next',
    letter_number INT          NULL COMMENT 'the one it has or would get',
    signer_title  VARCHAR(100) NULL,
    dossier_code  VARCHAR(40)  NULL,
    days_late     INT          NULL,
    reason        VARCHAR(500) NULL,
    note          VARCHAR(500) NULL,
    standing      VARCHAR(8)   NOT NULL,
    fault         VARCHAR(40)  NULL,
    detail        VARCHAR(20)  NOT NULL DEFAULT '',
    PRIMARY KEY (upload_id, number),
    FOREIGN KEY (upload_id) REFERENCES import_upload (id) ON DELETE CASCADE,
    CHECK (standing IN ('NEW', 'SAME', 'REFUSED')),
    CHECK ((standing = 'REFUSED') = (fault IS NOT NULL))
);
