-- Units of the whole country can stand beside those whose figures are kept here.
SET @@system_versioning_alter_history = KEEP;

ALTER TABLE unit_version DROP CONSTRAINT CONSTRAINT_1;
ALTER TABLE unit_version ADD CONSTRAINT unit_kind CHECK (kind IN (
    'PROVINCE', 'MUNICIPALITY', 'DISTRICT', 'URBAN_DISTRICT', 'TOWN', 'PROVINCIAL_CITY',
    'COMMUNE', 'TOWNSHIP', 'WARD', 'SPECIAL_ZONE', 'DEPARTMENT', 'SERVICE'));

SET @@system_versioning_alter_history = DEFAULT;

-- The district or province whose units the screens are about. Without a row it is the only one there is.
CREATE TABLE root_unit (
    number  TINYINT NOT NULL PRIMARY KEY DEFAULT 1,
    unit_id BIGINT  NOT NULL,
    FOREIGN KEY (unit_id) REFERENCES unit (id),
    CHECK (number = 1)
) WITH SYSTEM VERSIONING;

INSERT INTO root_unit (number, unit_id)
SELECT 1, MIN(v.unit_id)
FROM unit_version v
WHERE v.kind = 'DISTRICT'
HAVING COUNT(DISTINCT v.unit_id) = 1;

UPDATE data_version SET version = version + 1 WHERE subject = 'UNITS';
