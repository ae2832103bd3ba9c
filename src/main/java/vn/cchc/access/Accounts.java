package vn.cchc.access;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All accounts. Names differ by more than case and accents, as the database compares them. */
interface Accounts extends Repository<UserAccount, Long> {

    Optional<UserAccount> findByUsername(String username);

    Optional<UserAccount> findById(long id);

    boolean existsByRole(Role role);

    UserAccount save(UserAccount account);
}
