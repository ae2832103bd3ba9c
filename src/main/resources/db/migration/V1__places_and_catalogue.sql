-- Units keep one immutable id for ever; everything that can change is in dated versions.
-- Dates follow the application-period convention: the first day counts, the last one (valid_to) does not.

CREATE TABLE reporting_calendar (
    code             VARCHAR(20)  NOT NULL PRIMARY KEY,
    name             VARCHAR(200) NOT NULL,
    name_en          VARCHAR(200) NOT NULL,
    first_day        TINYINT      NOT NULL COMMENT 'day on which a reporting month begins: 1, or a day of the month before',
    unit_due_day     TINYINT      NOT NULL COMMENT 'day of the reporting month by which communes and offices report',
    district_due_day TINYINT      NOT NULL,
    CHECK (first_day BETWEEN 1 AND 28 AND unit_due_day BETWEEN 1 AND 28 AND district_due_day BETWEEN unit_due_day AND 28)
);

CREATE TABLE unit (
    id            BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    calendar_code VARCHAR(20) NOT NULL,
    FOREIGN KEY (calendar_code) REFERENCES reporting_calendar (code)
);

CREATE TABLE unit_version (
    unit_id    BIGINT       NOT NULL,
    code       VARCHAR(20)  NOT NULL COMMENT 'official code; a code may pass to another unit, so it is never a key to join on',
    name       VARCHAR(200) NOT NULL COMMENT 'without the word for its kind: Long Nguyên',
    name_en    VARCHAR(200) NOT NULL,
    kind       VARCHAR(20)  NOT NULL,
    parent_id  BIGINT       NULL,
    valid_from DATE         NOT NULL,
    valid_to   DATE         NOT NULL DEFAULT '9999-12-31',
    PERIOD FOR validity (valid_from, valid_to),
    PRIMARY KEY (unit_id, validity WITHOUT OVERLAPS),
    UNIQUE (code, validity WITHOUT OVERLAPS),
    KEY (parent_id),
    FOREIGN KEY (unit_id) REFERENCES unit (id),
    CHECK (kind IN ('DISTRICT', 'COMMUNE', 'TOWNSHIP', 'WARD', 'DEPARTMENT', 'SERVICE'))
) WITH SYSTEM VERSIONING;

CREATE TABLE succession (
    predecessor_id BIGINT        NOT NULL,
    successor_id   BIGINT        NOT NULL,
    effective_on   DATE          NOT NULL,
    kind           VARCHAR(20)   NOT NULL,
    share          DECIMAL(9, 8) NULL COMMENT 'part of the predecessor that goes over; NULL: cannot be allocated',
    PRIMARY KEY (predecessor_id, successor_id, effective_on),
    FOREIGN KEY (predecessor_id) REFERENCES unit (id),
    FOREIGN KEY (successor_id) REFERENCES unit (id),
    CHECK (kind IN ('RENAME', 'CHANGE_OF_KIND', 'MERGE', 'SPLIT')),
    CHECK (share > 0 AND share <= 1)
) WITH SYSTEM VERSIONING;

CREATE TABLE measure (
    code      VARCHAR(40)  NOT NULL PRIMARY KEY,
    name      VARCHAR(200) NOT NULL,
    name_en   VARCHAR(200) NOT NULL,
    unit      VARCHAR(40)  NOT NULL COMMENT 'unit of measure: hồ sơ, thư, ...',
    unit_en   VARCHAR(40)  NOT NULL,
    kind      VARCHAR(10)  NOT NULL,
    frequency TINYINT      NOT NULL COMMENT 'months that one report covers',
    source    VARCHAR(10)  NOT NULL,
    CHECK (kind IN ('COUNT', 'STOCK', 'YES_NO', 'SCORE')),
    CHECK (frequency IN (1, 3, 12)),
    CHECK (source IN ('REPORTED', 'REGISTER', 'WORKFLOW'))
) WITH SYSTEM VERSIONING;

CREATE TABLE indicator (
    code       VARCHAR(10) NOT NULL PRIMARY KEY,
    group_code CHAR(1)     NOT NULL,
    position   SMALLINT    NOT NULL UNIQUE
);

CREATE TABLE indicator_definition (
    indicator_code VARCHAR(10)   NOT NULL,
    valid_from     DATE          NOT NULL,
    valid_to       DATE          NOT NULL DEFAULT '9999-12-31',
    name           VARCHAR(200)  NOT NULL,
    name_en        VARCHAR(200)  NOT NULL,
    short_name     VARCHAR(60)   NOT NULL,
    short_name_en  VARCHAR(60)   NOT NULL,
    definition     VARCHAR(1000) NOT NULL COMMENT 'the rule in words, shown beside the figure',
    definition_en  VARCHAR(1000) NOT NULL,
    unit           VARCHAR(40)   NOT NULL COMMENT 'unit of measure of the value: %, hồ sơ, điểm',
    unit_en        VARCHAR(40)   NOT NULL,
    kind           VARCHAR(10)   NOT NULL,
    direction      VARCHAR(10)   NOT NULL,
    numerator      VARCHAR(200)  NOT NULL COMMENT 'formula over measures: sums and differences',
    denominator    VARCHAR(200)  NULL,
    over_time      VARCHAR(10)   NOT NULL,
    over_units     VARCHAR(10)   NOT NULL,
    frequency      TINYINT       NOT NULL COMMENT 'months that one report covers',
    audience       VARCHAR(12)   NOT NULL COMMENT 'unit kinds it applies to: COMMUNES, DEPARTMENTS or ALL',
    minimum_volume INT           NOT NULL DEFAULT 0 COMMENT 'no rank below this denominator',
    decimals       TINYINT       NOT NULL DEFAULT 1,
    grades         JSON          NULL COMMENT 'lower bounds, inclusive, highest first: [{"from": 15, "name": "Tốt", "name_en": "Good"}]',
    source         VARCHAR(200)  NOT NULL COMMENT 'decree or form it comes from',
    PERIOD FOR validity (valid_from, valid_to),
    PRIMARY KEY (indicator_code, validity WITHOUT OVERLAPS),
    FOREIGN KEY (indicator_code) REFERENCES indicator (code),
    CHECK (kind IN ('YES_NO', 'COUNT', 'STOCK', 'RATIO', 'SCORE')),
    CHECK (direction IN ('UP', 'DOWN', 'NONE')),
    CHECK (over_time IN ('SUM', 'LAST')),
    CHECK (over_units IN ('SUM', 'RATIO', 'SHARE', 'MEAN')),
    CHECK (frequency IN (1, 3, 12)),
    CHECK (audience IN ('COMMUNES', 'DEPARTMENTS', 'ALL'))
) WITH SYSTEM VERSIONING;

-- The narrowest target wins: a unit's own, then its kind's, then everybody's.
-- unit_kind 'ANY' and unit_id 0 stand for "all", because a key with NULLs would let two targets overlap.
CREATE TABLE target (
    indicator_code VARCHAR(10)    NOT NULL,
    unit_kind      VARCHAR(20)    NOT NULL DEFAULT 'ANY',
    unit_id        BIGINT         NOT NULL DEFAULT 0,
    valid_from     DATE           NOT NULL,
    valid_to       DATE           NOT NULL DEFAULT '9999-12-31',
    value          DECIMAL(18, 6) NULL COMMENT 'percentages as fractions of 1; NULL: exempt',
    near_band      DECIMAL(18, 6) NOT NULL DEFAULT 0 COMMENT 'how far short of the target still counts as near, same unit as value',
    PERIOD FOR validity (valid_from, valid_to),
    PRIMARY KEY (indicator_code, unit_kind, unit_id, validity WITHOUT OVERLAPS),
    FOREIGN KEY (indicator_code) REFERENCES indicator (code),
    CHECK (near_band >= 0)
) WITH SYSTEM VERSIONING;
