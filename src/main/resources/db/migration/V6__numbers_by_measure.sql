-- The district's line adds one indicator's numbers up over many months and units: their index holds the numbers as well,
-- so that current rows need not be fetched one by one.
ALTER TABLE observation ADD INDEX observation_of_measure (measure_code, month, unit_id, value);
