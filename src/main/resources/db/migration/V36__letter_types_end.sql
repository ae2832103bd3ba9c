-- Types and occasions end as well; the letters that were written for them stay in the register and in every count.
ALTER TABLE letter_type
    ADD COLUMN ended_on DATE NULL COMMENT 'the first day on which no letter of the type is handed over any more',
    ADD UNIQUE (abbreviation);

ALTER TABLE letter_occasion
    ADD COLUMN ended_on DATE NULL COMMENT 'the first day on which no letter is written for it any more';
