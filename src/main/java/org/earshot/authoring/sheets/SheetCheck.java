package org.earshot.authoring.sheets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.earshot.authoring.translating.Length;
import org.earshot.authoring.translating.Passage;
import org.earshot.authoring.translating.PassageNames;
import org.earshot.authoring.translating.Printed;
import org.earshot.authoring.translating.Slip;
import org.earshot.authoring.translating.Slips;
import org.earshot.authoring.translating.WordTable;

/** Holds what a translator sent against the conversation, row by row. */
public final class SheetCheck {

  private final WordTable seen;
  private final WordTable now;
  private final String own;
  private final List<SheetFault> faults = new ArrayList<>();

  private SheetCheck(WordTable seen, WordTable now) {
    this.seen = seen;
    this.now = now;
    this.own = now.own().getDisplayName(Locale.UK);
  }

  /**
   * Everything that is wrong, in the order of the rows.
   *
   * @param seen the conversation as it was when the spreadsheet was made
   * @param now the conversation as it is now
   */
  public static List<SheetFault> of(List<SheetRow> rows, WordTable seen, WordTable now) {
    SheetCheck check = new SheetCheck(seen, now);
    check.rows(rows);
    check.missing(rows);
    check.lengths(rows);
    return check.faults.stream().sorted(Comparator.comparingInt(SheetFault::row)).toList();
  }

  private void rows(List<SheetRow> rows) {
    Set<String> seen = new HashSet<>();
    for (SheetRow row : rows) {
      Passage passage = now.passage(row.path()).orElse(null);
      if (passage == null) {
        unknown(row);
      } else if (!seen.add(row.path())) {
        blocks(row, SheetColumn.PATH, "This message stands here a second time", "Delete one row.");
      } else {
        row(row, passage);
      }
    }
  }

  private void unknown(SheetRow row) {
    if (row.path().isEmpty()) {
      blocks(
          row,
          SheetColumn.PATH,
          "It does not say which message this is",
          "Download the spreadsheet again, and copy the translation into it.");
    } else if (seen.passage(row.path()).isPresent()) {
      warns(
          row,
          SheetColumn.PATH,
          "This message was taken out of the conversation since",
          "Its translation is not taken over.");
    } else {
      blocks(
          row,
          SheetColumn.PATH,
          "The conversation has no message “" + row.path() + "”",
          "Delete the row, or put back what stood in the hidden column.");
    }
  }

  private void row(SheetRow row, Passage passage) {
    if (row.formula()) {
      blocks(
          row,
          SheetColumn.WORDS,
          "This is a formula",
          "Write the words themselves; begin with an apostrophe if they begin with =.");
    }
    own(row, passage);
    for (Slip slip : Slips.of(passage, row.words(), now.keywords())) {
      faults.add(
          new SheetFault(
              row.number(), SheetColumn.WORDS, slip.blocks(), sentence(slip), slip.mend()));
    }
  }

  private static String sentence(Slip slip) {
    return slip.what().substring(0, 1).toUpperCase(Locale.UK) + slip.what().substring(1);
  }

  /** Words that somebody changed in the sheet are not taken over, and must not seem to be. */
  private void own(SheetRow row, Passage passage) {
    if (!Passage.fingerprint(row.own()).equals(row.madeFrom())) {
      blocks(
          row,
          SheetColumn.OWN,
          "The " + own + " was changed in the spreadsheet",
          "Put it back: it is changed on the page of the conversation. It was: “"
              + passage.words()
              + "”");
    } else if (!row.madeFrom().equals(passage.fingerprint()) && !passage.optional()) {
      warns(
          row,
          SheetColumn.OWN,
          "The " + own + " has changed since the spreadsheet was made",
          "The translation will count as changed. It says now: “" + passage.words() + "”");
    }
  }

  private void missing(List<SheetRow> rows) {
    Set<String> there = new HashSet<>();
    rows.forEach(row -> there.add(row.path()));
    PassageNames names = new PassageNames(now.passages());
    for (Passage passage : now.passages()) {
      boolean sent = there.contains(passage.path()) || seen.passage(passage.path()).isEmpty();
      if (!sent && !passage.optional()) {
        faults.add(
            new SheetFault(
                0,
                null,
                true,
                "There is no row for “" + names.whole(passage, now.passages()) + "”",
                "Put the row back, from a spreadsheet downloaded again."));
      }
    }
  }

  private void lengths(List<SheetRow> rows) {
    Map<String, String> words = new HashMap<>();
    rows.forEach(row -> words.put(row.path(), row.words()));
    for (SheetRow row : rows) {
      Passage passage = now.passage(row.path()).orElse(null);
      if (passage != null && isMessage(passage)) {
        Length length = Length.of(printed(row, passage, words));
        if (length.tooLong()) {
          warns(
              row,
              SheetColumn.WORDS,
              "With its answers this comes to " + length.messages() + " parts as a text message",
              "Shorten it to three at most.");
        }
      }
    }
  }

  private static boolean isMessage(Passage passage) {
    return switch (passage.kind()) {
      case WELCOME, MORE, ASK, THANKS -> true;
      default -> false;
    };
  }

  private String printed(SheetRow row, Passage passage, Map<String, String> words) {
    return Printed.of(
        row.words(),
        PassageNames.labels(passage, now.passages()).stream()
            .map(label -> words.getOrDefault(label.path(), ""))
            .toList());
  }

  private void blocks(SheetRow row, SheetColumn column, String what, String mend) {
    faults.add(new SheetFault(row.number(), column, true, what, mend));
  }

  private void warns(SheetRow row, SheetColumn column, String what, String mend) {
    faults.add(new SheetFault(row.number(), column, false, what, mend));
  }
}
