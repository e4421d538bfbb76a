package org.earshot.channels.media;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/** Reads what a provider sends: no more than allowed, and not for ever. */
public final class LimitedBody {

  /** Long enough for the largest over a slow line; a sender that drips is cut off. */
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private static final int CHUNK = 64 * 1024;

  private LimitedBody() {}

  /**
   * @throws IOException if the connection breaks, or everything takes too long
   */
  public static Download read(InputStream body, long largest) throws IOException {
    int most = Math.toIntExact(Math.min(largest, Integer.MAX_VALUE - 8L));
    long until = System.nanoTime() + PATIENCE.toNanos();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(CHUNK);
    byte[] chunk = new byte[CHUNK];
    int read = body.read(chunk);
    while (read >= 0) {
      bytes.write(chunk, 0, read);
      if (bytes.size() > most) {
        return new Download.TooLarge();
      }
      if (System.nanoTime() - until > 0) {
        throw new IOException("it took too long");
      }
      read = body.read(chunk);
    }
    return bytes.size() == 0 ? new Download.Gone() : new Download.Fetched(bytes.toByteArray());
  }
}
