package org.earshot.web.languages;

import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.earshot.authoring.sheets.OwnWordsSheet;
import org.earshot.authoring.sheets.OwnWordsSheet.Entry;
import org.earshot.authoring.sheets.SheetColumn;
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
 * @param changes what would say something else, and what
 * @param fields what taking it over sends
 * @param mended the same spreadsheet with what to mend beside each row, as an address that a
 *     browser can keep as a file
 */
record OwnSheet(
    List<Fault> faults,
    List<Fault> clashes,
    List<Fault> changes,
    Map<String, String> fields,
    String mended) {

  /** Something about one row, as people find it ("Row 12, column C, Stopped"). */
  record Fault(String where, String words) {}

  /**
   * What was sent.
   *
   * @param said the rows of what is said
   * @param understood the rows of lists of words
   */
  record Sent(List<SheetRow> said, List<SheetRow> understood) {}

  public boolean empty() {
    return changes.isEmpty() && clashes.isEmpty();
  }

  static OwnSheet of(OwnLanguage language, Sent sent, OwnWords words, boolean rtl) {
    SentRows rows = SentRows.of(language, sent);
    Saved saved = words.look(language.language(), work(rows));
    List<Fault> faults = new ArrayList<>(rows.strangers());
    Map<String, String> mends = new LinkedHashMap<>();
    Map<String, String> typed = new LinkedHashMap<>();
    rows.known()
        .forEach(
            (path, row) -> {
              List<String> wrong = new ArrayList<>(saved.faults().getOrDefault(path, List.of()));
              if (row.formula()) {
                wrong.add("This is a formula. Write the words themselves.");
              }
              wrong.forEach(fault -> faults.add(new Fault(rows.where(path), fault)));
              mends.put(path, String.join("\n", wrong));
              typed.put(path, row.words());
            });
    List<Fault> clashes =
        saved.clashes().stream()
            .map(clash -> clash(clash, language.line(clash.path()).orElseThrow(), rows))
            .toList();
    byte[] mended = workbook(language, typed, mends, rtl);
    String address =
        "data:application/vnd.openxmlformats-officedocument.spreadsheetml.sheet;base64,"
            + Base64.getEncoder().encodeToString(mended);
    return new OwnSheet(
        faults, clashes, changes(language, rows, saved), fields(rows.known(), saved), address);
  }

  /**
   * What is said and what is understood, a sheet each.
   *
   * @param typed what stands in a row instead of the words as they are, by path
   * @param mends what to mend in it, by path
   */
  static byte[] workbook(
      OwnLanguage language, Map<String, String> typed, Map<String, String> mends, boolean rtl) {
    List<Entry> said = new ArrayList<>();
    List<Entry> understood = new ArrayList<>();
    for (OwnLine line : language.lines()) {
      (line.list() ? understood : said).add(entry(line, typed, mends));
    }
    return OwnWordsSheet.of(language.language(), said, understood, rtl);
  }

  private static Entry entry(OwnLine line, Map<String, String> typed, Map<String, String> mends) {
    return new Entry(
        line.label() + (line.note() == null ? "" : ": " + line.note()),
        line.english(),
        typed.getOrDefault(line.path(), line.words()),
        LineView.words(line.state()),
        line.path(),
        line.seal(),
        mends.getOrDefault(line.path(), ""));
  }

  private static Work work(SentRows rows) {
    Map<String, Wish> wishes = new LinkedHashMap<>();
    rows.known().forEach((path, row) -> wishes.put(path, new Wish(row.madeFrom(), row.words())));
    return new Work(wishes, Map.of());
  }

  private static Fault clash(Clash clash, OwnLine line, SentRows rows) {
    String words =
        line.list()
            ? "Others changed the list since."
            : "It says now: “"
                + clash.theirs()
                + "”. The spreadsheet says: “"
                + clash.ours()
                + "”.";
    return new Fault(rows.where(clash.path()), words);
  }

  private static List<Fault> changes(OwnLanguage language, SentRows rows, Saved saved) {
    List<Fault> changes = new ArrayList<>();
    for (OwnLine line : language.lines()) {
      String text = saved.texts().get(line.path());
      if (text != null) {
        changes.add(
            new Fault(
                rows.where(line.path()), line.list() ? change(line, text) : "“" + text + "”"));
      }
    }
    return changes;
  }

  private static String change(OwnLine line, String text) {
    List<String> added = new ArrayList<>(text.lines().toList());
    added.removeAll(line.listed());
    List<String> taken = new ArrayList<>(line.listed());
    taken.removeAll(text.lines().toList());
    String first = added.isEmpty() ? "" : "Added: " + String.join(", ", added) + ". ";
    return first + (taken.isEmpty() ? "" : "Taken away: " + String.join(", ", taken) + ".");
  }

  /** Of what would change only: a form holds only so many fields. */
  private static Map<String, String> fields(Map<String, SheetRow> rows, Saved saved) {
    Map<String, String> fields = new LinkedHashMap<>();
    rows.forEach(
        (path, row) -> {
          if (saved.texts().containsKey(path)) {
            fields.put(LineView.WORDS + path, row.words());
            fields.put(LineView.SEEN + path, row.madeFrom());
          }
        });
    return fields;
  }

  /**
   * The rows that were sent, by the piece that each is about.
   *
   * @param known in the order of the sheets
   * @param places where each stands
   * @param strangers rows that are about nothing, or about something for the second time
   */
  private record SentRows(
      Map<String, SheetRow> known, Map<String, String> places, List<Fault> strangers) {

    static SentRows of(OwnLanguage language, Sent sent) {
      SentRows rows = new SentRows(new LinkedHashMap<>(), new LinkedHashMap<>(), new ArrayList<>());
      sent.said().forEach(row -> rows.put(language, row, false));
      sent.understood().forEach(row -> rows.put(language, row, true));
      return rows;
    }

    private void put(OwnLanguage language, SheetRow row, boolean list) {
      String sheet = list ? "Sheet “" + OwnWordsSheet.LISTS_TAB + "”, row " : "Row ";
      OwnLine line = language.line(row.path()).filter(known -> known.list() == list).orElse(null);
      if (line == null) {
        strangers.add(
            new Fault(
                sheet + row.number(),
                "It does not say which phrase or list this is. Download the spreadsheet again, and"
                    + " copy the words into it."));
        return;
      }
      String where =
          sheet + row.number() + ", column " + SheetColumn.WORDS.letter() + ", " + line.label();
      if (known.putIfAbsent(row.path(), row) == null) {
        places.put(row.path(), where);
      } else {
        strangers.add(
            new Fault(where, "It stands here for the second time. Leave one of the two rows."));
      }
    }

    String where(String path) {
      return places.getOrDefault(path, "");
    }
  }
}
