package vn.cchc.observation;

import java.time.LocalDateTime;

/** Who writes a batch or takes it back, and when: the account's name, and Vietnam time to the second. */
record Signature(String username, LocalDateTime at) {}
