package org.earshot.web.languages;

import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.earshot.authoring.sheets.OwnWordsSheet;
import org.earshot.authoring.sheets.OwnWordsSheet.Entry;
import org.earshot.authoring.sheets.SheetRow;
import org.earshot.language.OwnLanguage;
import org.earshot.language.OwnLine;
import org.earshot.language.OwnWords;
import org.earshot.language.OwnWords.Clash;
import org.earshot.language.OwnWords.Saved;
import org.earshot.language.OwnWords.Wish;
import org.earshot.language.OwnWords.Work;

/**
 * A translator's spreadsheet before it is taken over.
 *
 * @param faults what has to be mended in it first
 * @param clashes what others changed since it was made
 * @param fields what taking it over sends
 * @param mended the same spreadsheet with what to mend beside each row, as an address that a
 *     browser can keep as a file
 */
record OwnSheet(
    List<Fault> faults,
    List<Fault> clashes,
    int changed,
    Map<String, String> fields,
    String mended) {

  /** Something about one row, as people find it ("Row 12, Stopped"). */
  record Fault(String where, String words) {}

  public boolean empty() {
    return changed == 0 && clashes.isEmpty();
  }

  static OwnSheet of(OwnLanguage language, List<SheetRow> rows, OwnWords words, boolean rtl) {
    Map<String, SheetRow> known = known(rows, language);
    Saved saved = words.look(language.language(), work(known));
    List<Fault> faults = strangers(rows, language);
    Map<String, String> mends = new LinkedHashMap<>();
    known.forEach(
        (path, row) -> {
          List<String> wrong = new ArrayList<>(saved.faults().getOrDefault(path, List.of()));
          if (row.formula()) {
            wrong.add("This is a formula. Write the words themselves.");
          }
          wrong.forEach(fault -> faults.add(new Fault(where(row, language), fault)));
          mends.put(path, String.join("\n", wrong));
        });
    List<Fault> clashes =
        saved.clashes().stream().map(clash -> clash(clash, known, language)).toList();
    Map<String, String> typed = new LinkedHashMap<>();
    known.forEach((path, row) -> typed.put(path, row.words()));
    byte[] mended = OwnWordsSheet.of(language.language(), entries(language, typed, mends), rtl);
    String address =
        "data:application/vnd.openxmlformats-officedocument.spreadsheetml.sheet;base64,"
            + Base64.getEncoder().encodeToString(mended);
    return new OwnSheet(faults, clashes, saved.changed(), fields(known, saved), address);
  }

  /** The rows of what is said; lists of words are changed on their pages. */
  static List<Entry> entries(
      OwnLanguage language, Map<String, String> typed, Map<String, String> mends) {
    return language.lines().stream()
        .filter(line -> !line.list())
        .map(
            line ->
                new Entry(
                    line.label() + (line.note() == null ? "" : ": " + line.note()),
                    line.english(),
                    typed.getOrDefault(line.path(), line.words()),
                    LineView.words(line.state()),
                    line.path(),
                    line.seal(),
                    mends.getOrDefault(line.path(), "")))
        .toList();
  }

  private static Map<String, SheetRow> known(List<SheetRow> rows, OwnLanguage language) {
    Map<String, SheetRow> known = new LinkedHashMap<>();
    for (SheetRow row : rows) {
      if (language.line(row.path()).filter(line -> !line.list()).isPresent()) {
        known.putIfAbsent(row.path(), row);
      }
    }
    return known;
  }

  private static List<Fault> strangers(List<SheetRow> rows, OwnLanguage language) {
    List<Fault> strangers = new ArrayList<>();
    for (SheetRow row : rows) {
      if (language.line(row.path()).isEmpty()) {
        strangers.add(
            new Fault(
                "Row " + row.number(),
                "It does not say which phrase this is. Download the spreadsheet again, and copy the"
                    + " translation into it."));
      }
    }
    return strangers;
  }

  private static Work work(Map<String, SheetRow> rows) {
    Map<String, Wish> wishes = new LinkedHashMap<>();
    rows.forEach((path, row) -> wishes.put(path, new Wish(row.madeFrom(), row.words())));
    return new Work(wishes, Map.of());
  }

  private static String where(SheetRow row, OwnLanguage language) {
    String label = language.line(row.path()).map(OwnLine::label).orElse("");
    return "Row " + row.number() + ", " + label;
  }

  private static Fault clash(Clash clash, Map<String, SheetRow> rows, OwnLanguage language) {
    SheetRow row = rows.get(clash.path());
    String at = row == null ? "" : where(row, language);
    return new Fault(
        at, "It says now: “" + clash.theirs() + "”. The spreadsheet says: “" + clash.ours() + "”.");
  }

  /** What others changed since stays as they wrote it. */
  private static Map<String, String> fields(Map<String, SheetRow> rows, Saved saved) {
    List<String> left = saved.clashes().stream().map(Clash::path).toList();
    Map<String, String> fields = new LinkedHashMap<>();
    rows.forEach(
        (path, row) -> {
          if (!left.contains(path)) {
            fields.put(LineView.WORDS + path, row.words());
            fields.put(LineView.SEEN + path, row.madeFrom());
          }
        });
    return fields;
  }
}
