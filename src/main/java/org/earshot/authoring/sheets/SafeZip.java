package org.earshot.authoring.sheets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Unpacks what somebody sent within limits, and packs it again, so that what is read afterwards is
 * exactly what was measured.
 */
public final class SafeZip {

  static final int MOST_BYTES = 1024 * 1024;
  static final int MOST_UNPACKED = 10 * 1024 * 1024;
  static final int MOST_PARTS = 100;

  private static final String NONE =
      "This is not a spreadsheet in the XLSX format, or it is broken. Save it as XLSX and send it"
          + " once more.";

  private SafeZip() {}

  /**
   * @throws Unfit saying which limit was passed, or that it is no such file
   */
  public static byte[] repacked(byte[] sent) {
    if (sent.length > MOST_BYTES) {
      throw new Unfit("The file is larger than 1 MB, which is more than fits here.");
    }
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipFile in =
            ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(sent)).get();
        ZipOutputStream out = new ZipOutputStream(packed)) {
      copy(in, out);
    } catch (IOException | RuntimeException broken) {
      throw broken instanceof Unfit unfit ? unfit : new Unfit(NONE);
    }
    return packed.toByteArray();
  }

  private static void copy(ZipFile in, ZipOutputStream out) throws IOException {
    List<ZipArchiveEntry> parts = Collections.list(in.getEntries());
    if (parts.isEmpty()) {
      throw new Unfit(NONE);
    }
    if (parts.size() > MOST_PARTS) {
      throw new Unfit("The file has more than " + MOST_PARTS + " parts inside.");
    }
    int unpacked = 0;
    for (ZipArchiveEntry part : parts) {
      byte[] bytes = bytes(in, part, MOST_UNPACKED - unpacked);
      unpacked += bytes.length;
      refuseDefinitions(part.getName(), bytes);
      out.putNextEntry(new ZipEntry(part.getName()));
      out.write(bytes);
      out.closeEntry();
    }
  }

  private static byte[] bytes(ZipFile in, ZipArchiveEntry part, int most) throws IOException {
    try (InputStream packed = in.getInputStream(part)) {
      byte[] bytes = packed.readNBytes(most + 1);
      if (bytes.length > most) {
        throw new Unfit("The file unpacks to more than 10 MB, which is more than fits here.");
      }
      return bytes;
    }
  }

  /** No spreadsheet program writes them; they are only ever meant to do harm. */
  private static void refuseDefinitions(String part, byte[] bytes) {
    String head = new String(bytes, StandardCharsets.ISO_8859_1);
    if (head.contains("<!DOCTYPE") || head.contains("<!ENTITY")) {
      throw new Unfit(
          "The file defines XML entities (in " + part + "), which no spreadsheet needs.");
    }
  }

  /** What was sent cannot be read; the message says why, to whoever sent it. */
  public static final class Unfit extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Unfit(String message) {
      super(message);
    }

    public String words() {
      return String.valueOf(getMessage());
    }
  }
}
