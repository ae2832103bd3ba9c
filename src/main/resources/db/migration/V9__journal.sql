-- Who did what, when, to what. Rows are only ever added; versions would show if anybody did otherwise.
-- No foreign keys: what was done stays told when its unit or account is gone.
CREATE TABLE journal (
    id       BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    done_at  DATETIME(3)   NOT NULL COMMENT 'Vietnam time',
    username VARCHAR(100)  NOT NULL,
    deed     VARCHAR(40)   NOT NULL,
    unit_id  BIGINT        NULL,
    month    DATE          NULL,
    subject  VARCHAR(200)  NOT NULL DEFAULT '',
    detail   VARCHAR(1000) NOT NULL DEFAULT '' COMMENT 'a reason or a number of rows; never personal data',
    KEY (done_at),
    KEY (unit_id, month),
    KEY (username),
    CHECK (month IS NULL OR DAY(month) = 1)
) WITH SYSTEM VERSIONING;
