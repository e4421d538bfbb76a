package org.earshot.outbox;

import org.earshot.privacy.Cipher;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Seals words for the database, and opens them again. */
@Component
class Sealing {

  private static final String CONTEXT = "letter.words";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Cipher cipher;

  Sealing(Cipher cipher) {
    this.cipher = cipher;
  }

  byte[] seal(Words words) {
    return cipher.encrypt(JSON.writeValueAsString(words), CONTEXT);
  }

  /**
   * @throws IllegalStateException if they were not sealed by a key of ours
   */
  Words open(byte[] sealed) {
    return JSON.readValue(cipher.decrypt(sealed, CONTEXT), Words.class);
  }
}
