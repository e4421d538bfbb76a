package org.earshot.privacy;

/**
 * Encrypts what is personal before it is stored (AES-256-GCM by a Tink key set) and makes
 * pseudonyms (HMAC-SHA-256).
 */
public interface Cipher {

  /**
   * @param context what the text belongs to ("participant.address"): it only decrypts under the
   *     same context
   */
  byte[] encrypt(String plain, String context);

  /**
   * @throws IllegalStateException if it was not encrypted by a key of ours, or under another
   *     context
   */
  String decrypt(byte[] sealed, String context);

  /** Likewise, of bytes: a part of a recording. */
  byte[] seal(byte[] plain, String context);

  /**
   * @throws IllegalStateException if it was not sealed by a key of ours, or under another context
   */
  byte[] unseal(byte[] sealed, String context);

  /** The pseudonym of an address on a channel. */
  SubjectId pseudonym(String channel, String address);
}
