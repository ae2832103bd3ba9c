-- The catalogue that ships is the standard of its time, not news of the day a server was set up: whoever asks what was
-- known at an earlier moment is answered by the same definitions. So each row gets an earlier version of itself.

SET @@system_versioning_insert_history = 1;

INSERT INTO measure (code, name, name_en, unit, unit_en, kind, frequency, source, row_start, row_end)
SELECT m.code, m.name, m.name_en, m.unit, m.unit_en, m.kind, m.frequency, m.source,
       TIMESTAMP '1971-01-01 00:00:00', m.row_start
FROM measure m;

INSERT INTO indicator_definition (indicator_code, valid_from, valid_to, name, name_en, short_name, short_name_en,
                                  definition, definition_en, unit, unit_en, kind, direction, numerator, denominator,
                                  over_time, over_units, frequency, audience, minimum_volume, decimals, grades, source,
                                  row_start, row_end)
SELECT d.indicator_code, d.valid_from, d.valid_to, d.name, d.name_en, d.short_name, d.short_name_en,
       d.definition, d.definition_en, d.unit, d.unit_en, d.kind, d.direction, d.numerator, d.denominator,
       d.over_time, d.over_units, d.frequency, d.audience, d.minimum_volume, d.decimals, d.grades, d.source,
       TIMESTAMP '1971-01-01 00:00:00', d.row_start
FROM indicator_definition d;

INSERT INTO target (indicator_code, unit_kind, unit_id, valid_from, valid_to, value, near_band, row_start, row_end)
SELECT t.indicator_code, t.unit_kind, t.unit_id, t.valid_from, t.valid_to, t.value, t.near_band,
       TIMESTAMP '1971-01-01 00:00:00', t.row_start
FROM target t;

SET @@system_versioning_insert_history = DEFAULT;
