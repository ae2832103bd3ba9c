package vn.cchc.letter;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All entries, to be written. None is ever deleted. */
interface StoredLetters extends Repository<StoredLetter, Long> {

    Optional<StoredLetter> findByIdAndUnitId(long id, long unitId);

    /** Whether there is an apology for a dossier of the unit that counts. */
    boolean existsByUnitIdAndDossierCodeAndVoidedOnIsNullAndIdNot(long unitId, String dossierCode, long except);

    boolean existsByUnitIdAndYearAndTypeCodeAndNumberAndIdNot(
            long unitId, int year, String typeCode, int number, long except);

    Optional<StoredLetter> findByUnitIdAndYearAndTypeCodeAndNumber(long unitId, int year, String typeCode, int number);

    StoredLetter save(StoredLetter letter);
}
