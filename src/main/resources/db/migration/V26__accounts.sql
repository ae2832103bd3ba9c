-- A table that keeps its versions is changed only on request; the versions kept get what is true of them.
SET @@SESSION.system_versioning_alter_history = 1;

ALTER TABLE account
    ADD COLUMN password_temporary BOOLEAN NOT NULL DEFAULT FALSE
        COMMENT 'given by somebody else: its owner has to choose another before anything else',
    ADD COLUMN stamp INT NOT NULL DEFAULT 0
        COMMENT 'another one whenever sessions opened before have to end';

SET @@SESSION.system_versioning_alter_history = 0;
