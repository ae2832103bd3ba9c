package vn.cchc.exchange.list;

/**
 * A file of a list that somebody sent and nobody has confirmed.
 *
 * @param fileName as it was called on their machine, without folders
 * @param hash SHA-256 in hexadecimal
 */
public record ListUpload(long id, ListName list, String fileName, String hash) {}
