package org.earshot.consultations;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.earshot.consultations.SetUp.Cost;
import org.earshot.consultations.SetUp.Document;
import org.earshot.consultations.SetUp.Evidence;
import org.earshot.consultations.SetUp.Incentive;
import org.earshot.consultations.SetUp.Partner;
import org.earshot.consultations.SetUp.PrizeInLanguage;
import org.earshot.security.Objections;
import org.jspecify.annotations.Nullable;

/** What the lists and figures of a set-up record must not hold. */
final class SetUpRows {

  private static final Pattern JOIN_WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]{2,20}");
  private static final Pattern LINK = Pattern.compile("https?://[^\\s/]+\\S*");
  private static final int MOST_PEOPLE = 10_000_000;
  private static final int MOST_MESSAGES = 200;

  /** As long as we know anybody who does not write to us. */
  private static final int MOST_DAYS = 730;

  private SetUpRows() {}

  static void check(SetUp setUp, Objections wrongs) {
    evidence(listed(setUp.evidence()), wrongs);
    documents(listed(setUp.told().documents()), wrongs);
    partners(listed(setUp.partners()), wrongs);
    cost(setUp.cost(), wrongs);
    protection(setUp.protection(), wrongs);
    prizes(prizes(setUp), wrongs);
  }

  private static void prizes(List<PrizeInLanguage> rows, Objections wrongs) {
    Set<String> taken = new HashSet<>();
    for (int i = 0; i < rows.size(); i++) {
      PrizeInLanguage row = rows.get(i);
      String field = "incentive.translations[" + i + "]";
      if (!SetUpRules.known(row.tag())) {
        wrongs.add(field + ".language", "Choose the language that this is in.");
      } else if (!taken.add(row.locale().toLanguageTag())) {
        wrongs.add(field + ".language", "The prize is there in this language already.");
      }
      wrongs.addIf(row.words().isEmpty(), field + ".prize", "Write the prize in this language.");
    }
  }

  /**
   * A prize has one wording in the conversation's own language: that of the record. What stood
   * there before keeps nobody from changing anything else.
   */
  static void ownPrize(@Nullable SetUp before, SetUp changed, Locale own, Objections wrongs) {
    List<PrizeInLanguage> known = before == null ? List.of() : prizes(before);
    List<PrizeInLanguage> rows = prizes(changed);
    for (int i = 0; i < rows.size(); i++) {
      wrongs.addIf(
          rows.get(i).isIn(own) && !known.contains(rows.get(i)),
          "incentive.translations[" + i + "].language",
          "The conversation is written in this language: people who read it are told of the prize"
              + " in the words of the record. Take this line out.");
    }
  }

  static List<PrizeInLanguage> prizes(SetUp setUp) {
    Incentive incentive = setUp.incentive();
    return incentive == null ? List.of() : listed(incentive.translations());
  }

  static <T> List<T> listed(@Nullable List<T> rows) {
    return rows == null ? List.of() : rows;
  }

  private static void evidence(List<Evidence> rows, Objections wrongs) {
    for (int i = 0; i < rows.size(); i++) {
      String link = rows.get(i).link();
      wrongs.addIf(
          link != null && !link.isBlank() && !LINK.matcher(link.strip()).matches(),
          "evidence[" + i + "].link",
          "A link begins with https:// or http://.");
    }
  }

  private static void documents(List<Document> rows, Objections wrongs) {
    for (int i = 0; i < rows.size(); i++) {
      Document row = rows.get(i);
      String field = "background.documents[" + i + "]";
      wrongs.addIf(SetUpGate.missing(row.title()), field + ".title", "Say what the document is.");
      String link = row.link();
      wrongs.addIf(
          link == null || !LINK.matcher(link.strip()).matches(),
          field + ".link",
          "Give its web address, beginning with https:// or http://.");
    }
  }

  private static void partners(List<Partner> rows, Objections wrongs) {
    Set<String> taken = new HashSet<>();
    for (int i = 0; i < rows.size(); i++) {
      String word = rows.get(i).joinWord();
      if (word == null || word.isBlank()) {
        continue;
      }
      String field = "partners[" + i + "].join_word";
      if (!JOIN_WORD.matcher(word.strip()).matches()) {
        wrongs.add(field, "A join word is one word of 2 to 20 letters and digits, like CARERS.");
      } else if (!taken.add(word.strip().toUpperCase(Locale.ROOT))) {
        wrongs.add(field, "Another partner has this join word already.");
      }
    }
  }

  private static void protection(@Nullable Protection protection, Objections wrongs) {
    if (protection != null) {
      between(
          "protection.contact_days",
          protection.contactDays(),
          Protection.LEAST_CONTACT_DAYS,
          MOST_DAYS,
          wrongs);
    }
  }

  private static void cost(@Nullable Cost cost, Objections wrongs) {
    if (cost != null) {
      between("cost.people_expected", cost.peopleExpected(), 1, MOST_PEOPLE, wrongs);
      between("cost.messages_expected", cost.messagesExpected(), 1, MOST_MESSAGES, wrongs);
    }
  }

  private static void between(
      String field, @Nullable Integer number, int least, int most, Objections wrongs) {
    wrongs.addIf(
        number != null && (number < least || number > most),
        field,
        "Enter a whole number from " + least + " to " + most + ".");
  }
}
