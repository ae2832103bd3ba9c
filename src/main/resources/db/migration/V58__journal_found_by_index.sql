-- What there is to choose from in the journal (who, which deeds, the newest day) is found at the ends and steps of an
-- index, however many entries there are: of all of them, and of one unit's.
SET @@system_versioning_alter_history = KEEP;

ALTER TABLE journal
    DROP KEY username,
    ADD KEY (username, deed),
    ADD KEY (deed, id),
    ADD KEY (unit_id, username, deed),
    ADD KEY (unit_id, deed),
    ADD KEY (unit_id, written_at);

SET @@system_versioning_alter_history = DEFAULT;
