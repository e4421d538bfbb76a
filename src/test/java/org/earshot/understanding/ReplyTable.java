package org.earshot.understanding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * A table of replies with what each must become: {@code src/test/resources/replies}, one file for a
 * type and language. Written from what people text, before the readers were.
 */
record ReplyTable(String type, String language, List<Row> rows) {

  private static final Path FOLDER = Path.of("src/test/resources/replies");

  /**
   * @param expected "yes", "dont_know", "ask", an option, a number …; a + at the end means that the
   *     rest of the reply is kept as a comment; "propose 14" asks whether that was meant, "again"
   *     asks without a proposal, and "ask" is either
   */
  record Row(String reply, String question, String expected) {}

  static List<ReplyTable> all() {
    return in(FOLDER);
  }

  /**
   * Replies that were written after the readers and first measured on them unseen: 90.5 and 93.5 in
   * 100 right in two rounds, 3.4 and 3.6 wrong, before anything was mended.
   */
  static List<ReplyTable> unseen() {
    return in(FOLDER.resolve("unseen"));
  }

  /**
   * Replies in all languages, by writers who knew neither the readers nor the word lists. Only
   * every second one was looked at when the readers were mended: {@link ReplyMeasure#isSeen}.
   */
  static List<ReplyTable> blind() {
    return in(FOLDER.resolve("blind"));
  }

  /**
   * A list by other writers, written from the taxonomy and the questions alone and measured before
   * anybody saw how it is read. Only every second reply was looked at afterwards.
   */
  static List<ReplyTable> later() {
    return in(FOLDER.resolve("later"));
  }

  /**
   * Yes or no and choices in all languages, written from the kinds of reply after most readers were
   * made, and measured before anybody saw how they are read; the figures stand in {@code
   * src/docs/languages.md}. All were then looked at.
   */
  static List<ReplyTable> fresh() {
    return in(FOLDER.resolve("fresh"));
  }

  /**
   * A list to questions of its own about doctor, bus, library, park and home: written without
   * knowing the readers, their word lists or the other lists, and measured before anybody saw how
   * it is read. Afterwards only its open half was looked at: {@link #half}.
   */
  static List<ReplyTable> town() {
    return in(FOLDER.resolve("town"));
  }

  /**
   * A list about home and street: written after the readers, by who mended them last, and measured
   * before anybody saw how it is read. Nothing was mended by it.
   */
  static List<ReplyTable> street() {
    return in(FOLDER.resolve("street"));
  }

  /**
   * The open half of a table, or the other. A checksum decides, so that replies of one kind, which
   * stand at the same place in many languages, do not all fall into one half.
   */
  ReplyTable half(boolean open) {
    return new ReplyTable(
        type, language, rows.stream().filter(row -> isOpen(row) == open).toList());
  }

  private boolean isOpen(Row row) {
    CRC32 checksum = new CRC32();
    checksum.update((type + language + row.reply()).getBytes(StandardCharsets.UTF_8));
    return checksum.getValue() % 2 == 0;
  }

  /**
   * The newest list, about bins, repairs, school meals and bills: written without knowing the
   * readers, their word lists or the other lists, and measured before anybody saw how it is read.
   * Every second reply was looked at afterwards, the others were only counted in total: {@link
   * ReplyMeasure#isSeen}.
   */
  static List<ReplyTable> services() {
    return in(FOLDER.resolve("services"));
  }

  /** Replies to the standard questions about people. */
  static List<ReplyTable> equality() {
    return in(FOLDER.resolve("equality"));
  }

  private static List<ReplyTable> in(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).sorted().map(ReplyTable::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ReplyTable read(Path file) {
    String name = String.valueOf(file.getFileName()).replace(".tsv", "");
    int dash = name.lastIndexOf('-');
    List<Row> rows = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        if (!line.startsWith("# ")) {
          List<String> cells = List.of(line.split("\t", -1));
          rows.add(new Row(cells.get(0).replace('⏎', '\n'), cells.get(1), cells.get(2)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ReplyTable(name.substring(0, dash), name.substring(dash + 1), rows);
  }
}
