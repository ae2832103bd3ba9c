-- How signing in went, by real time, not by the clock of the figures. One row for each account, and a fixed number of
-- rows that stand for all names nobody has (below zero): what was typed there is kept nowhere, it may be a password.
CREATE TABLE sign_in (
    account_key    BIGINT      NOT NULL PRIMARY KEY COMMENT 'the account''s id; below zero: one of the unknown names',
    failures       INT         NOT NULL DEFAULT 0 COMMENT 'in a row; one under way counts until it turns out right',
    last_failed_at DATETIME(6) NULL,
    locked_until   DATETIME(6) NULL,
    signed_in_at   DATETIME(6) NULL COMMENT 'the last time it went well'
);
