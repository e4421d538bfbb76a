package org.earshot.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.prf.PrfSet;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.UUID;

/** {@link Cipher} with Google Tink. Safe for use by several threads. */
final class TinkCipher implements Cipher {

  private static final int PSEUDONYM_BYTES = 16;

  private final Aead encryption;
  private final PrfSet pseudonyms;

  /**
   * @throws GeneralSecurityException if the keys are of another kind
   */
  TinkCipher(KeySet keys) throws GeneralSecurityException {
    this.encryption = keys.encryption().getPrimitive(RegistryConfiguration.get(), Aead.class);
    this.pseudonyms = keys.pseudonyms().getPrimitive(RegistryConfiguration.get(), PrfSet.class);
  }

  @Override
  public byte[] encrypt(String plain, String context) {
    return seal(plain.getBytes(UTF_8), context);
  }

  @Override
  public String decrypt(byte[] sealed, String context) {
    return new String(unseal(sealed, context), UTF_8);
  }

  @Override
  public byte[] seal(byte[] plain, String context) {
    try {
      return encryption.encrypt(plain, context.getBytes(UTF_8));
    } catch (GeneralSecurityException failed) {
      throw new IllegalStateException("Encryption failed for " + context, failed);
    }
  }

  @Override
  public byte[] unseal(byte[] sealed, String context) {
    try {
      return encryption.decrypt(sealed, context.getBytes(UTF_8));
    } catch (GeneralSecurityException failed) {
      throw new IllegalStateException("Not encrypted by a key of ours for " + context, failed);
    }
  }

  @Override
  public SubjectId pseudonym(String channel, String address) {
    try {
      // A zero byte cannot be part of either, so no two pairs run into each other.
      byte[] both = (channel + '\0' + address).getBytes(UTF_8);
      ByteBuffer hash = ByteBuffer.wrap(pseudonyms.computePrimary(both, PSEUDONYM_BYTES));
      return new SubjectId(new UUID(hash.getLong(), hash.getLong()));
    } catch (GeneralSecurityException failed) {
      throw new IllegalStateException("No pseudonym could be made", failed);
    }
  }
}
