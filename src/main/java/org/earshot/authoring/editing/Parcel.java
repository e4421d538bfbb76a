package org.earshot.authoring.editing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A conversation's files as they travel: as a ZIP of its folder, or as single YAML files. */
public final class Parcel {

  private static final int MOST_BYTES = 4 * 1024 * 1024;
  private static final int MOST_FILES = 100;
  private static final String FIELD = "files";
  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

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
   * @throws CannotEdit where it is neither, too big, or holds what is no file of a conversation
   */
  public static void unpack(String name, byte[] bytes, Map<String, String> into) {
    if (bytes.length == 0) {
      throw new CannotEdit(FIELD, "“" + name + "” is empty");
    }
    if (name.matches("(?i).*\\.ya?ml")) {
      if (bytes.length >= MOST_BYTES) {
        throw tooMuch(name);
      }
      into.put(known(name), text(name, bytes));
    } else if (name.matches("(?i).*\\.zip")) {
      zip(name, bytes, into);
    } else {
      throw new CannotEdit(FIELD, "“" + name + "” is neither a ZIP nor a YAML file");
    }
  }

  private static void zip(String name, byte[] bytes, Map<String, String> into) {
    long total = 0;
    int files = 0;
    Set<String> folders = new TreeSet<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] content = zip.readNBytes(MOST_BYTES);
        total += content.length;
        if (++files > MOST_FILES || total >= MOST_BYTES) {
          throw tooMuch(name);
        }
        if (!entry.isDirectory() && isYaml(entry.getName())) {
          folders.add(entry.getName().replaceFirst("[^/\\\\]*$", ""));
          into.put(known(entry.getName()), text(entry.getName(), content));
        }
      }
    } catch (IOException | IllegalArgumentException broken) {
      throw new CannotEdit(FIELD, "“" + name + "” cannot be opened: make the ZIP file again");
    }
    if (files == 0) {
      throw new CannotEdit(
          FIELD, "“" + name + "” is no ZIP file, or a broken one: make the ZIP file again");
    }
    if (folders.isEmpty()) {
      throw new CannotEdit(FIELD, "“" + name + "” holds no YAML file");
    }
    if (folders.size() > 1) {
      throw new CannotEdit(
          FIELD, "“" + name + "” holds more than one folder: make a ZIP file of one conversation");
    }
  }

  private static CannotEdit tooMuch(String name) {
    return new CannotEdit(
        FIELD, "“" + name + "” holds too much for one conversation: 4 MB is the most");
  }

  /**
   * Its name without its folder.
   *
   * @throws CannotEdit if no file of a conversation is called that
   */
  private static String known(String path) {
    String name = base(path);
    String language = name.replaceFirst("\\.yaml$", "");
    boolean spoken = LANGUAGES.contains(Locale.forLanguageTag(language).getLanguage());
    if (!name.equals(Folio.MAIN) && !name.equals(Folio.SET_UP) && !spoken) {
      throw new CannotEdit(
          FIELD,
          "“%s” is no file of a conversation: these are %s, %s, and one for each language, like pl.yaml"
              .formatted(name, Folio.MAIN, Folio.SET_UP));
    }
    return name;
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

  private static String text(String name, byte[] bytes) {
    try {
      CharBuffer text = encoding(bytes).newDecoder().decode(ByteBuffer.wrap(bytes));
      return text.toString().replaceFirst("^\uFEFF", "");
    } catch (CharacterCodingException other) {
      throw new CannotEdit(
          FIELD, "“" + base(name) + "” cannot be read: save it again with the encoding UTF-8");
    }
  }

  /** Some editors save as UTF-16, and mark it with the first two bytes. */
  private static Charset encoding(byte[] bytes) {
    int mark = bytes.length < 2 ? 0 : (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
    return mark == 0xfeff || mark == 0xfffe ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
  }
}
