-- An entry about a correction names every measure with the number before and the one after.
SET @@system_versioning_alter_history = KEEP;

ALTER TABLE journal
    MODIFY subject VARCHAR(1000) NOT NULL DEFAULT '';

SET @@system_versioning_alter_history = DEFAULT;
