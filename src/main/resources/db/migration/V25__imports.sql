-- Figures written many at a time. What a batch wrote and what stood there before is kept, so that it can be undone.
CREATE TABLE figure_batch (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    imported_by   VARCHAR(100) NOT NULL,
    imported_at   DATETIME     NOT NULL,
    file_name     VARCHAR(255) NOT NULL,
    file_hash     CHAR(64)     NOT NULL COMMENT 'SHA-256 in hexadecimal',
    new_count     INT          NOT NULL,
    changed_count INT          NOT NULL,
    same_count    INT          NOT NULL,
    refused_count INT          NOT NULL,
    undone_at     DATETIME     NULL,
    undone_by     VARCHAR(100) NULL,
    KEY (file_hash),
    KEY (imported_at, id),
    CHECK ((undone_at IS NULL) = (undone_by IS NULL))
);

CREATE TABLE figure_change (
    batch_id       BIGINT         NOT NULL,
    month          DATE           NOT NULL,
    unit_id        BIGINT         NOT NULL,
    measure_code   VARCHAR(40)    NOT NULL,
    new_value      DECIMAL(18, 4) NOT NULL,
    old_value      DECIMAL(18, 4) NULL COMMENT 'NULL: there was none',
    old_entered_by VARCHAR(100)   NULL,
    old_reason     VARCHAR(1000)  NULL,
    PRIMARY KEY (batch_id, month, unit_id, measure_code),
    FOREIGN KEY (batch_id) REFERENCES figure_batch (id)
);

-- The reports a batch handed in, and how they stood before.
CREATE TABLE figure_batch_report (
    batch_id         BIGINT       NOT NULL,
    month            DATE         NOT NULL,
    unit_id          BIGINT       NOT NULL,
    submitted_at     DATETIME     NOT NULL COMMENT 'as the batch left it',
    old_state        VARCHAR(10)  NULL COMMENT 'NULL: there was no report',
    old_submitted_at DATETIME     NULL,
    old_submitted_by VARCHAR(100) NULL,
    PRIMARY KEY (batch_id, month, unit_id),
    KEY (month, unit_id),
    FOREIGN KEY (batch_id) REFERENCES figure_batch (id)
);

-- Files on their way in. Nothing here counts until it is confirmed, and what nobody confirms is swept away.
CREATE TABLE import_upload (
    id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    username    VARCHAR(100) NOT NULL,
    file_name   VARCHAR(255) NOT NULL,
    file_hash   CHAR(64)     NOT NULL,
    confirmed   BOOLEAN      NOT NULL DEFAULT FALSE,
    uploaded_at TIMESTAMP    NOT NULL DEFAULT CURRENT_TIMESTAMP COMMENT 'the machine''s time, for sweeping alone',
    KEY (uploaded_at)
);

-- One row for each figure of a file, as it stands there and as it is understood.
CREATE TABLE import_row (
    upload_id    BIGINT         NOT NULL,
    number       INT            NOT NULL,
    sheet_row    INT            NOT NULL,
    sheet_column SMALLINT       NOT NULL COMMENT 'of the value, or of the cell at fault; from 0',
    unit_text    VARCHAR(100)   NOT NULL,
    measure_text VARCHAR(100)   NOT NULL,
    month_text   VARCHAR(100)   NOT NULL,
    value_text   VARCHAR(100)   NOT NULL,
    unit_id      BIGINT         NULL,
    measure_code VARCHAR(40)    NULL,
    month        DATE           NULL,
    value        DECIMAL(18, 4) NULL,
    old_value    DECIMAL(18, 4) NULL,
    standing     VARCHAR(8)     NOT NULL,
    reason       VARCHAR(30)    NULL,
    detail       VARCHAR(100)   NOT NULL DEFAULT '',
    PRIMARY KEY (upload_id, number),
    FOREIGN KEY (upload_id) REFERENCES import_upload (id) ON DELETE CASCADE,
    CHECK (standing IN ('READ', 'NEW', 'CHANGED', 'SAME', 'REFUSED')),
    CHECK ((standing = 'REFUSED') = (reason IS NOT NULL))
);
