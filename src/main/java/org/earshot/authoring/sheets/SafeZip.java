package org.earshot.authoring.sheets;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Unpacks what somebody sent within limits, and packs it again, so that what is read afterwards is
 * exactly what was measured.
 */
final class SafeZip {

  static final int MOST_BYTES = 1024 * 1024;
  static final int MOST_UNPACKED = 10 * 1024 * 1024;
  static final int MOST_PARTS = 100;

  private SafeZip() {}

  /**
   * @throws Unfit saying which limit was passed, or that it is no such file
   */
  static byte[] repacked(byte[] sent) {
    if (sent.length > MOST_BYTES) {
      throw new Unfit("The file is larger than 1 MB. A translation is never so large.");
    }
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(sent));
        ZipOutputStream out = new ZipOutputStream(packed)) {
      int parts = copy(in, out);
      if (parts == 0) {
        throw new Unfit("This is not a spreadsheet in the XLSX format. Save it as XLSX.");
      }
    } catch (IOException | IllegalArgumentException broken) {
      throw new Unfit("The file is broken: it cannot be unpacked. Send it once more.");
    }
    return packed.toByteArray();
  }

  private static int copy(ZipInputStream in, ZipOutputStream out) throws IOException {
    int parts = 0;
    int unpacked = 0;
    for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
      if (++parts > MOST_PARTS) {
        throw new Unfit("The file has more than " + MOST_PARTS + " parts inside.");
      }
      byte[] bytes = in.readNBytes(MOST_UNPACKED - unpacked + 1);
      unpacked += bytes.length;
      if (unpacked > MOST_UNPACKED) {
        throw new Unfit("The file unpacks to more than 10 MB. A translation is never so large.");
      }
      refuseDefinitions(part, bytes);
      out.putNextEntry(new ZipEntry(part.getName()));
      out.write(bytes);
      out.closeEntry();
    }
    return parts;
  }

  /** No spreadsheet program writes them; they are only ever meant to do harm. */
  private static void refuseDefinitions(ZipEntry part, byte[] bytes) {
    String head = new String(bytes, StandardCharsets.ISO_8859_1);
    if (head.contains("<!DOCTYPE") || head.contains("<!ENTITY")) {
      throw new Unfit(
          "The file defines XML entities (in " + part.getName() + "), which no spreadsheet needs.");
    }
  }

  /** What was sent cannot be read; the message says why, to whoever sent it. */
  static final class Unfit extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Unfit(String message) {
      super(message);
    }

    String words() {
      return String.valueOf(getMessage());
    }
  }
}
