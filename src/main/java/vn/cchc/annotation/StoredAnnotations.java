package vn.cchc.annotation;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All notes, to be written. */
interface StoredAnnotations extends Repository<StoredAnnotation, Long> {

    boolean existsById(long id);

    Optional<StoredAnnotation> findById(long id);

    StoredAnnotation save(StoredAnnotation annotation);

    void deleteById(long id);
}
