-- What happened on a day, told beside the figures: in the whole district, in a unit, to an indicator, or to one of a unit.
CREATE TABLE annotation (
    id             BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    happened_on    DATE         NOT NULL,
    unit_id        BIGINT       NULL COMMENT 'NULL: every unit',
    indicator_code VARCHAR(10)  NULL COMMENT 'NULL: every indicator',
    process_change BOOLEAN      NOT NULL COMMENT 'control charts of the indicator are worked out anew from that day',
    text           VARCHAR(500) NOT NULL,
    noted_by       VARCHAR(100) NOT NULL COMMENT 'who wrote or last corrected it',
    noted_at       DATETIME     NOT NULL,
    KEY (happened_on, id),
    FOREIGN KEY (unit_id) REFERENCES unit (id),
    FOREIGN KEY (indicator_code) REFERENCES indicator (code),
    CHECK (process_change IN (0, 1)),
    CHECK (process_change = 0 OR indicator_code IS NOT NULL),
    CHECK (CHAR_LENGTH(text) >= 3)
) WITH SYSTEM VERSIONING;
