package org.earshot.privacy;

import java.security.GeneralSecurityException;

/** A real cipher with keys that live as long as the test. */
public final class TestCipher {

  private TestCipher() {}

  public static Cipher fresh() {
    try {
      return new TinkCipher(KeySet.make());
    } catch (GeneralSecurityException failed) {
      throw new AssertionError(failed);
    }
  }
}
