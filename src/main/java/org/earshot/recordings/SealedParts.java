package org.earshot.recordings;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.UUID;
import org.earshot.privacy.Cipher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes a file as encrypted pieces that cannot be mixed up, dropped or put into another. */
@Component
class SealedParts {

  private static final int SIZE = 512 * 1024;

  private final JdbcClient jdbc;
  private final Cipher cipher;

  SealedParts(JdbcClient jdbc, Cipher cipher) {
    this.jdbc = jdbc;
    this.cipher = cipher;
  }

  /**
   * @return how many pieces
   */
  int write(UUID recording, byte[] bytes) {
    int parts = Math.ceilDiv(bytes.length, SIZE);
    for (int part = 0; part < parts; part++) {
      int from = part * SIZE;
      byte[] piece = Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + SIZE));
      jdbc.sql("insert into recording_part (recording, part, sealed) values (?, ?, ?)")
          .params(recording, part, cipher.seal(piece, context(recording, part, parts)))
          .update();
    }
    return parts;
  }

  byte[] read(UUID recording, int parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int part = 0; part < parts; part++) {
      byte[] sealed =
          jdbc.sql("select sealed from recording_part where recording = ? and part = ?")
              .params(recording, part)
              .query((row, number) -> row.getBytes("sealed"))
              .single();
      bytes.writeBytes(cipher.unseal(sealed, context(recording, part, parts)));
    }
    return bytes.toByteArray();
  }

  private static String context(UUID recording, int part, int parts) {
    return "recording." + recording + "." + part + "/" + parts;
  }
}
