-- A measure that is no longer asked for is ended and not deleted: what was reported of it stays what it was.
SET @@system_versioning_alter_history = KEEP;

ALTER TABLE measure
    ADD COLUMN ended_on DATE NULL COMMENT 'the first day on which no new formula and no letter type may use it';

SET @@system_versioning_alter_history = DEFAULT;
