package org.earshot.web.translating;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.earshot.authoring.sheets.SheetFault;
import org.earshot.authoring.sheets.SheetRow;
import org.earshot.authoring.translating.Contribution;
import org.earshot.authoring.translating.Passage;
import org.earshot.authoring.translating.WordTable;

/**
 * A translator's spreadsheet before it is taken over.
 *
 * @param rows as they were sent
 * @param mended the same spreadsheet, with what to mend beside each row
 */
record SentSheet(
    int revision, List<SheetRow> rows, List<SheetFault> faults, byte[] mended, Contribution merge) {

  /** Why it cannot be taken over. */
  public List<SheetFault> blocking() {
    return faults.stream().filter(SheetFault::blocks).toList();
  }

  /** What somebody has to look at. */
  public List<SheetFault> warnings() {
    return faults.stream().filter(fault -> !fault.blocks()).toList();
  }

  /** Whether taking it over would change nothing, not even a note. */
  public boolean empty() {
    return merge.clashes().isEmpty() && !merge.anything();
  }

  /** As an address that a browser can keep as a file. */
  public String mendedAddress() {
    return "data:application/vnd.openxmlformats-officedocument.spreadsheetml.sheet;base64,"
        + Base64.getEncoder().encodeToString(mended);
  }

  /** What the form of the side-by-side page would send. */
  public Map<String, String> fields() {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("revision", String.valueOf(revision));
    for (SheetRow row : rows) {
      String path = row.path().replace('/', '.');
      fields.put("words." + path, row.words());
      fields.put("note." + path, row.note());
    }
    return fields;
  }

  static Contribution.Work work(Locale language, List<SheetRow> rows, WordTable table) {
    Map<String, String> words = new LinkedHashMap<>();
    Map<String, String> notes = new LinkedHashMap<>();
    for (SheetRow row : rows) {
      if (table.passage(row.path()).map(Passage::path).isPresent()) {
        words.put(row.path(), row.words());
        notes.put(row.path(), row.note());
      }
    }
    return new Contribution.Work(language, words, notes);
  }
}
