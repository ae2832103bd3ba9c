-- What is typed before a report is handed in. Versions are not kept: nobody decides by a draft, and handing in writes it down.
CREATE TABLE draft_value (
    month        DATE           NOT NULL,
    unit_id      BIGINT         NOT NULL,
    measure_code VARCHAR(40)    NOT NULL,
    value        DECIMAL(18, 4) NULL COMMENT 'NULL: emptied again',
    version      INT            NOT NULL COMMENT 'grows with every change, so that nobody overwrites what they have not seen',
    entered_by   VARCHAR(100)   NOT NULL,
    entered_at   DATETIME       NOT NULL COMMENT 'Vietnam time',
    PRIMARY KEY (month, unit_id, measure_code),
    FOREIGN KEY (unit_id) REFERENCES unit (id),
    FOREIGN KEY (measure_code) REFERENCES measure (code),
    CHECK (DAY(month) = 1)
);

CREATE TABLE draft_explanation (
    month          DATE          NOT NULL,
    unit_id        BIGINT        NOT NULL,
    indicator_code VARCHAR(10)   NOT NULL,
    text           VARCHAR(2000) NOT NULL,
    PRIMARY KEY (month, unit_id, indicator_code),
    FOREIGN KEY (unit_id) REFERENCES unit (id),
    FOREIGN KEY (indicator_code) REFERENCES indicator (code),
    CHECK (DAY(month) = 1)
);

-- A change to approved figures that somebody else has to apply.
CREATE TABLE correction (
    id          BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    month       DATE          NOT NULL,
    unit_id     BIGINT        NOT NULL,
    state       VARCHAR(10)   NOT NULL,
    reason      VARCHAR(1000) NOT NULL,
    proposed_by VARCHAR(100)  NOT NULL,
    proposed_at DATETIME      NOT NULL,
    decided_by  VARCHAR(100)  NULL,
    decided_at  DATETIME      NULL,
    note        VARCHAR(1000) NULL COMMENT 'why it was returned',
    KEY (unit_id, month),
    KEY (state, id),
    FOREIGN KEY (unit_id) REFERENCES unit (id),
    CHECK (DAY(month) = 1),
    CHECK (state IN ('SUBMITTED', 'APPROVED', 'RETURNED')),
    CHECK ((state = 'SUBMITTED') = (decided_at IS NULL)),
    CHECK (CHAR_LENGTH(reason) >= 3)
) WITH SYSTEM VERSIONING;

CREATE TABLE correction_value (
    correction_id BIGINT         NOT NULL,
    measure_code  VARCHAR(40)    NOT NULL,
    old_value     DECIMAL(18, 4) NULL COMMENT 'NULL: nothing was reported',
    new_value     DECIMAL(18, 4) NOT NULL,
    PRIMARY KEY (correction_id, measure_code),
    FOREIGN KEY (correction_id) REFERENCES correction (id),
    FOREIGN KEY (measure_code) REFERENCES measure (code)
) WITH SYSTEM VERSIONING;

-- A month in which nothing is entered, handed in or corrected any more. Opening it again takes the row away.
CREATE TABLE closed_month (
    month     DATE         NOT NULL PRIMARY KEY,
    closed_by VARCHAR(100) NOT NULL,
    closed_at DATETIME     NOT NULL,
    CHECK (DAY(month) = 1)
) WITH SYSTEM VERSIONING;

-- What the numbers of one report must keep to among themselves. A rule holds where all its measures are there.
CREATE TABLE entry_rule (
    code          VARCHAR(40)   NOT NULL PRIMARY KEY,
    position      SMALLINT      NOT NULL UNIQUE,
    left_formula  VARCHAR(1000) NOT NULL,
    relation      VARCHAR(2)    NOT NULL,
    right_formula VARCHAR(1000) NOT NULL,
    name          VARCHAR(300)  NOT NULL,
    name_en       VARCHAR(300)  NOT NULL,
    CHECK (relation IN ('LE', 'EQ'))
) WITH SYSTEM VERSIONING;

INSERT INTO measure (code, name, name_en, unit, unit_en, kind, frequency, source) VALUES
    ('dossiers_opening', 'Hồ sơ tồn đầu kỳ', 'Dossiers open at the start', 'hồ sơ', 'dossiers', 'STOCK', 1, 'REPORTED'),
    ('dossiers_remaining', 'Hồ sơ tồn cuối kỳ', 'Dossiers open at the end', 'hồ sơ', 'dossiers', 'STOCK', 1, 'REPORTED');

-- Points have no product in the language of formulas: eighteen for each form are eighteen times the forms.
INSERT INTO entry_rule (code, position, left_formula, relation, right_formula, name, name_en) VALUES
    ('desk_items', 1, 'desk_items_met', 'LE', 'desk_items_required', 'Hạng mục đạt không vượt hạng mục theo quy định', 'Items in place are no more than items required'),
    ('resolved_in_time', 2, 'dossiers_early + dossiers_on_time', 'LE', 'dossiers_resolved', 'Trước hạn + đúng hạn không vượt hồ sơ đã giải quyết', 'Early + on time are no more than resolved'),
    ('dossier_balance', 3, 'dossiers_opening + dossiers_received', 'EQ', 'dossiers_resolved + dossiers_remaining', 'Tồn đầu kỳ + tiếp nhận phải bằng đã giải quyết + tồn cuối kỳ', 'Open at the start + received must equal resolved + open at the end'),
    ('overdue_open', 4, 'dossiers_overdue', 'LE', 'dossiers_remaining', 'Hồ sơ quá hạn chưa giải quyết không vượt hồ sơ tồn cuối kỳ', 'Overdue dossiers are no more than those open at the end'),
    ('supplemented', 5, 'dossiers_supplemented', 'LE', 'dossiers_received', 'Hồ sơ bổ sung quá 1 lần không vượt hồ sơ tiếp nhận', 'Dossiers sent back are no more than received'),
    ('procedures', 6, 'procedures_posted', 'LE', 'procedures_in_force', 'Thủ tục niêm yết không vượt thủ tục còn hiệu lực', 'Procedures posted are no more than those in force'),
    ('filed_online', 7, 'dossiers_online', 'LE', 'dossiers_received', 'Hồ sơ trực tuyến không vượt hồ sơ tiếp nhận', 'Filed online are no more than received'),
    ('fee_bearing', 8, 'dossiers_fee_bearing', 'LE', 'dossiers_received', 'Hồ sơ có thu phí không vượt hồ sơ tiếp nhận', 'Fee-bearing dossiers are no more than received'),
    ('paid_online', 9, 'dossiers_paid_online', 'LE', 'dossiers_fee_bearing', 'Thanh toán trực tuyến không vượt hồ sơ có thu phí', 'Paid online are no more than fee-bearing'),
    ('digitised', 10, 'dossiers_digitised', 'LE', 'dossiers_received', 'Hồ sơ số hóa không vượt hồ sơ tiếp nhận', 'Digitised are no more than received'),
    ('satisfied', 11, 'forms_satisfied', 'LE', 'forms_valid', 'Phiếu hài lòng không vượt phiếu hợp lệ', 'Satisfied forms are no more than valid forms'),
    ('feedback', 12, 'feedback_on_time', 'LE', 'feedback_due', 'Phản ánh xử lý đúng hạn không vượt phản ánh đến hạn', 'Feedback on time is no more than feedback due'),
    ('reception_days', 13, 'reception_days_held', 'LE', 'reception_days_required', 'Ngày đã tiếp dân không vượt ngày phải tiếp', 'Days held are no more than days required'),
    ('complaints', 14, 'complaints_on_time', 'LE', 'complaints_due', 'Đơn giải quyết đúng hạn không vượt đơn đến hạn', 'Cases on time are no more than cases due'),
    ('service_points', 15, 'service_points', 'LE', CONCAT('service_responses', REPEAT(' + service_responses', 17)), 'Tổng điểm không vượt 18 điểm mỗi phiếu', 'Points are no more than 18 for each form');

-- As with the rest of the catalogue: the standard of its time, not news of the day a server was set up.
SET @@system_versioning_insert_history = 1;

INSERT INTO measure (code, name, name_en, unit, unit_en, kind, frequency, source, row_start, row_end)
SELECT m.code, m.name, m.name_en, m.unit, m.unit_en, m.kind, m.frequency, m.source,
       TIMESTAMP '1971-01-01 00:00:00', m.row_start
FROM measure m
WHERE m.code IN ('dossiers_opening', 'dossiers_remaining');

SET @@system_versioning_insert_history = DEFAULT;

UPDATE data_version SET version = version + 1 WHERE subject = 'CATALOGUE';
