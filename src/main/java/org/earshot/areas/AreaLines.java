package org.earshot.areas;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.earshot.security.Objections;
import org.earshot.security.Refused;

/**
 * Areas as officers write them: "Belgrave: LE4" is a line, and "City centre: LE1, LE2" another.
 * Pure.
 */
public final class AreaLines {

  private static final String FIELD = "areas";
  private static final int MOST = 100;
  private static final int LONGEST = 60;
  private static final int MOST_CODES = 300;
  private static final Pattern OUTWARD = Pattern.compile("[A-Z]{1,2}[0-9][A-Z0-9]?");
  private static final Pattern BETWEEN = Pattern.compile("[\\s,;]+");

  /** Keys that stand for what is in no area. */
  private static final Set<String> TAKEN = Set.of("outside", "other");

  private final List<Area> known;
  private final Map<String, Integer> lineOfCode = new HashMap<>();
  private final Map<String, Integer> lineOfName = new HashMap<>();
  private final Set<String> given = new HashSet<>(TAKEN);
  private final Objections wrongs = new Objections();

  private AreaLines(List<Area> known) {
    this.known = known;
  }

  /**
   * @param known those that keep their keys where they are named again
   * @throws Refused with everything that is wrong
   */
  static List<Area> read(String text, List<Area> known) {
    return new AreaLines(known).areas(text.lines().toList());
  }

  /** The same areas as text, to be changed. */
  public static String write(List<Area> areas) {
    return areas.stream()
        .map(area -> area.name() + ": " + String.join(", ", area.codes()))
        .collect(Collectors.joining("\n"));
  }

  private List<Area> areas(List<String> lines) {
    record Line(int number, String name, List<String> codes) {}
    List<Line> read = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (!line.isEmpty()) {
        int cut = line.indexOf(':');
        String name = cut < 0 ? line : line.substring(0, cut).strip();
        List<String> codes = cut < 0 ? List.of() : codes(line.substring(cut + 1));
        read.add(new Line(i + 1, name, codes));
        check(i + 1, name, codes, cut >= 0);
      }
    }
    wrongs.addIf(read.size() > MOST, FIELD, "Write at most " + MOST + " areas.");
    wrongs.refuse();
    known.forEach(area -> given.add(area.key()));
    return read.stream()
        .map(line -> new Area(key(line.name(), line.codes()), line.name(), line.codes()))
        .toList();
  }

  private static List<String> codes(String text) {
    return BETWEEN
        .splitAsStream(text.strip().toUpperCase(Locale.ROOT))
        .filter(code -> !code.isEmpty())
        .distinct()
        .toList();
  }

  private void check(int line, String name, List<String> codes, boolean colon) {
    if (!colon) {
      object(line, "write a name, a colon and first parts of postcodes, such as “Belgrave: LE4”.");
      return;
    }
    if (name.isEmpty()) {
      object(line, "write a name before the colon.");
    }
    if (name.length() > LONGEST) {
      object(line, "use at most " + LONGEST + " characters for the name.");
    }
    Integer before = lineOfName.putIfAbsent(folded(name), line);
    if (before != null && !name.isEmpty()) {
      object(line, "“" + name + "” is named in line " + before + " already.");
    }
    if (codes.isEmpty()) {
      object(line, "write the first part of a postcode after the colon, such as LE4.");
    }
    if (codes.size() > MOST_CODES) {
      object(line, "write at most " + MOST_CODES + " first parts of postcodes.");
    }
    codes.forEach(code -> check(line, code));
  }

  private void check(int line, String code) {
    if (!OUTWARD.matcher(code).matches()) {
      object(line, "“" + code + "” is no first part of a postcode, such as LE4.");
      return;
    }
    Integer before = lineOfCode.putIfAbsent(code, line);
    if (before != null) {
      object(line, code + " stands in line " + before + " already. Each can be in one area only.");
    }
  }

  private void object(int line, String words) {
    wrongs.add(FIELD, "Line " + line + ": " + words);
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** That of the area of this name, or of one that is only called otherwise now; else its own. */
  private String key(String name, List<String> codes) {
    return known.stream()
        .filter(area -> folded(area.name()).equals(folded(name)))
        .findFirst()
        .or(() -> renamed(codes))
        .map(Area::key)
        .orElseGet(() -> newKey(name));
  }

  private Optional<Area> renamed(List<String> codes) {
    return known.stream()
        .filter(area -> !lineOfName.containsKey(folded(area.name())))
        .filter(area -> Set.copyOf(area.codes()).equals(Set.copyOf(codes)))
        .findFirst();
  }

  private String newKey(String name) {
    String plain =
        Normalizer.normalize(folded(name), Normalizer.Form.NFKD)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    String begin = plain.isEmpty() ? "area" : plain.substring(0, Math.min(50, plain.length()));
    String key = begin;
    for (int number = 2; !given.add(key); number++) {
      key = begin + "-" + number;
    }
    return key;
  }
}
