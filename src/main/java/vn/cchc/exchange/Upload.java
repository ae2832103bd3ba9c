package vn.cchc.exchange;

/**
 * A file that somebody sent and nobody has confirmed.
 *
 * @param fileName as it was called on their machine, without folders
 * @param hash SHA-256 in hexadecimal
 */
public record Upload(long id, String fileName, String hash) {}
