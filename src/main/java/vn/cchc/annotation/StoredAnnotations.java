package vn.cchc.annotation;

import org.springframework.data.repository.Repository;

/** All notes, to be written. */
interface StoredAnnotations extends Repository<StoredAnnotation, Long> {

    boolean existsById(long id);

    StoredAnnotation save(StoredAnnotation annotation);

    void deleteById(long id);
}
