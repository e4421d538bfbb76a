package org.earshot.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A language in which Earshot speaks, as it stands now.
 *
 * @param name in itself
 * @param checked whether all of it has been read as it is now: only then may it be opened in
 * @param introduced whether all of it was read at some time: people are spoken to in it
 * @param filedBy who checked the file; null where that is a draft
 * @param readings who read what here, newest first; without what was taken back
 * @param lacking what is missing or wrong in the file, a sentence each
 */
public record OwnLanguage(
    Locale language,
    String name,
    boolean checked,
    boolean introduced,
    @Nullable String filedBy,
    List<OwnPart> parts,
    List<Reading> readings,
    List<String> lacking) {

  public List<OwnLine> lines() {
    return parts.stream().flatMap(part -> part.lines().stream()).toList();
  }

  public long total() {
    return parts.stream().mapToLong(OwnPart::total).sum();
  }

  public long read() {
    return parts.stream().mapToLong(OwnPart::read).sum();
  }

  public long missing() {
    return parts.stream().mapToLong(OwnPart::missing).sum();
  }

  /** What somebody has yet to read, in order. */
  public List<OwnLine> toRead() {
    return lines().stream().filter(OwnLine::toRead).toList();
  }

  public Optional<OwnPart> part(String id) {
    return parts.stream().filter(part -> part.id().equals(id)).findFirst();
  }

  public Optional<OwnLine> line(String path) {
    return lines().stream().filter(line -> line.path().equals(path)).findFirst();
  }

  /** Tells the words in these lines from any other state of them. */
  public static String seal(List<OwnLine> lines) {
    StringBuilder all = new StringBuilder();
    lines.forEach(line -> all.append(line.path()).append('\n').append(line.seal()).append('\n'));
    return OwnLine.seal(all.toString());
  }
}
