-- A report of one unit for one reporting month. Months are stored by their first calendar day (2017-07-01 is July 2017).
CREATE TABLE submission (
    month        DATE         NOT NULL,
    unit_id      BIGINT       NOT NULL,
    state        VARCHAR(10)  NOT NULL,
    due_on       DATE         NOT NULL,
    submitted_at DATETIME     NULL,
    submitted_by VARCHAR(100) NULL,
    decided_at   DATETIME     NULL COMMENT 'approved or returned',
    decided_by   VARCHAR(100) NULL,
    note         VARCHAR(1000) NULL COMMENT 'reason of a return',
    PRIMARY KEY (month, unit_id),
    KEY (unit_id, month),
    FOREIGN KEY (unit_id) REFERENCES unit (id),
    CHECK (DAY(month) = 1),
    CHECK (state IN ('OPEN', 'SUBMITTED', 'APPROVED', 'RETURNED', 'CLOSED'))
) WITH SYSTEM VERSIONING;

-- Clustered by month, because every screen asks for runs of months.
CREATE TABLE observation (
    month        DATE           NOT NULL,
    unit_id      BIGINT         NOT NULL,
    measure_code VARCHAR(40)    NOT NULL,
    value        DECIMAL(18, 4) NOT NULL,
    entered_by   VARCHAR(100)   NOT NULL,
    reason       VARCHAR(1000)  NULL COMMENT 'set by a correction after approval',
    PRIMARY KEY (month, unit_id, measure_code),
    KEY (unit_id, measure_code, month),
    FOREIGN KEY (unit_id) REFERENCES unit (id),
    FOREIGN KEY (measure_code) REFERENCES measure (code),
    CHECK (DAY(month) = 1)
) WITH SYSTEM VERSIONING;

CREATE TABLE explanation (
    month          DATE          NOT NULL,
    unit_id        BIGINT        NOT NULL,
    indicator_code VARCHAR(10)   NOT NULL,
    text           VARCHAR(2000) NOT NULL,
    author_title   VARCHAR(200)  NOT NULL COMMENT 'the office, never a person: Cán bộ Văn phòng - Thống kê',
    written_on     DATE          NOT NULL,
    PRIMARY KEY (unit_id, month, indicator_code),
    FOREIGN KEY (unit_id) REFERENCES unit (id),
    FOREIGN KEY (indicator_code) REFERENCES indicator (code),
    CHECK (DAY(month) = 1)
) WITH SYSTEM VERSIONING;

CREATE TABLE letter_type (
    code         VARCHAR(20)  NOT NULL PRIMARY KEY,
    position     SMALLINT     NOT NULL UNIQUE,
    name         VARCHAR(100) NOT NULL,
    name_en      VARCHAR(100) NOT NULL,
    abbreviation VARCHAR(10)  NOT NULL COMMENT 'as in 31/TCM',
    measure_code VARCHAR(40)  NOT NULL COMMENT 'the monthly measure the register feeds',
    FOREIGN KEY (measure_code) REFERENCES measure (code)
);

CREATE TABLE letter_occasion (
    code         VARCHAR(20)  NOT NULL PRIMARY KEY,
    type_code    VARCHAR(20)  NOT NULL,
    position     SMALLINT     NOT NULL UNIQUE,
    name         VARCHAR(100) NOT NULL,
    name_en      VARCHAR(100) NOT NULL,
    measure_code VARCHAR(40)  NULL COMMENT 'a narrower measure this occasion feeds as well: letters_life_event, letters_late_dossier',
    FOREIGN KEY (type_code) REFERENCES letter_type (code),
    FOREIGN KEY (measure_code) REFERENCES measure (code)
);

-- The register. There is no column for a recipient, on purpose.
CREATE TABLE letter (
    id            BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    unit_id       BIGINT        NOT NULL,
    type_code     VARCHAR(20)   NOT NULL,
    occasion_code VARCHAR(20)   NOT NULL,
    year          SMALLINT      NOT NULL COMMENT 'calendar year of handed_on; numbers restart with it',
    number        INT           NOT NULL,
    handed_on     DATE          NOT NULL,
    month         DATE          NOT NULL COMMENT 'reporting month of handed_on',
    signer_title  VARCHAR(100)  NOT NULL,
    dossier_code  VARCHAR(40)   NULL,
    days_late     INT           NULL,
    reason        VARCHAR(500)  NULL,
    note          VARCHAR(500)  NULL,
    voided_on     DATE          NULL,
    void_reason   VARCHAR(500)  NULL,
    UNIQUE (unit_id, year, type_code, number),
    KEY (month, unit_id, type_code),
    KEY (handed_on, id),
    FOREIGN KEY (unit_id) REFERENCES unit (id),
    FOREIGN KEY (type_code) REFERENCES letter_type (code),
    FOREIGN KEY (occasion_code) REFERENCES letter_occasion (code),
    CHECK (DAY(month) = 1),
    CHECK (days_late > 0),
    CHECK ((voided_on IS NULL) = (void_reason IS NULL))
) WITH SYSTEM VERSIONING;

-- A reform model that letters are counted from, with what had been handed out before the register began.
CREATE TABLE programme (
    code        VARCHAR(20)  NOT NULL PRIMARY KEY,
    unit_id     BIGINT       NOT NULL COMMENT 'the district that runs it',
    name        VARCHAR(200) NOT NULL,
    name_en     VARCHAR(200) NOT NULL,
    short_name    VARCHAR(60) NOT NULL,
    short_name_en VARCHAR(60) NOT NULL,
    launched_on DATE         NOT NULL,
    FOREIGN KEY (unit_id) REFERENCES unit (id)
);

CREATE TABLE opening_balance (
    programme_code VARCHAR(20)  NOT NULL,
    type_code      VARCHAR(20)  NOT NULL,
    quantity       INT          NOT NULL,
    as_of          DATE         NOT NULL COMMENT 'last day the balance covers',
    note           VARCHAR(500) NOT NULL,
    PRIMARY KEY (programme_code, type_code),
    FOREIGN KEY (programme_code) REFERENCES programme (code),
    FOREIGN KEY (type_code) REFERENCES letter_type (code),
    CHECK (quantity >= 0)
) WITH SYSTEM VERSIONING;

CREATE TABLE account (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    username      VARCHAR(100) NOT NULL UNIQUE,
    password_hash VARCHAR(200) NOT NULL,
    display_name  VARCHAR(200) NOT NULL,
    role          VARCHAR(10)  NOT NULL,
    unit_id       BIGINT       NULL COMMENT 'the unit an officer works for',
    enabled       BOOLEAN      NOT NULL DEFAULT TRUE,
    FOREIGN KEY (unit_id) REFERENCES unit (id),
    CHECK (role IN ('LEADER', 'OFFICER', 'REVIEWER', 'ADMIN')),
    CHECK (role <> 'OFFICER' OR unit_id IS NOT NULL)
) WITH SYSTEM VERSIONING;
