-- Types and occasions end as well; the letters that were written for them stay in the register and in every count.
-- That no two types share an abbreviation is held by the rules of types and not by a key: where two already do, a key would
-- stop the migration, and another abbreviation would change what is printed on letters that were handed over.
ALTER TABLE letter_type
    ADD COLUMN ended_on DATE NULL COMMENT 'the first day on which no letter of the type is handed over any more';

ALTER TABLE letter_occasion
    ADD COLUMN ended_on DATE NULL COMMENT 'the first day on which no letter is written for it any more';
