package org.earshot.authoring.editing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A conversation's files as they travel: as a ZIP of its folder, or as single YAML files. */
public final class Parcel {

  private static final int MOST_BYTES = 4 * 1024 * 1024;
  private static final int MOST_FILES = 100;
  private static final String FIELD = "files";

  private Parcel() {}

  /** The folder, with its name. */
  public static byte[] pack(String name, Map<String, String> files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> file : new TreeMap<>(files).entrySet()) {
        ZipEntry entry = new ZipEntry(name + "/" + file.getKey());
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  /**
   * Takes one uploaded file into these: a YAML file under its name, a ZIP with all YAML files of
   * its folder.
   *
   * @throws CannotEdit where it is neither, or too big
   */
  public static void unpack(String name, byte[] bytes, Map<String, String> into) {
    if (name.matches("(?i).*\\.ya?ml")) {
      into.put(base(name), text(bytes));
    } else if (name.matches("(?i).*\\.zip")) {
      zip(name, bytes, into);
    } else {
      throw new CannotEdit(FIELD, "“" + name + "” is neither a ZIP nor a YAML file");
    }
  }

  private static void zip(String name, byte[] bytes, Map<String, String> into) {
    long total = 0;
    int files = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] content = zip.readNBytes(MOST_BYTES);
        total += content.length;
        if (++files > MOST_FILES || total >= MOST_BYTES) {
          throw new CannotEdit(FIELD, "“" + name + "” holds too much for one conversation");
        }
        if (!entry.isDirectory() && isYaml(entry.getName())) {
          into.put(base(entry.getName()), text(content));
        }
      }
    } catch (IOException | IllegalArgumentException broken) {
      throw new CannotEdit(FIELD, "“" + name + "” cannot be opened: make the ZIP file again");
    }
  }

  private static boolean isYaml(String path) {
    return path.matches("(?i).*\\.ya?ml")
        && !path.startsWith("__MACOSX")
        && !base(path).startsWith(".");
  }

  private static String base(String path) {
    return path.substring(1 + Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')))
        .replaceFirst("(?i)\\.ya?ml$", ".yaml");
  }

  private static String text(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
