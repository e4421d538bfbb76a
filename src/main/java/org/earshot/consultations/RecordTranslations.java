package org.earshot.consultations;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.earshot.security.Objections;
import org.earshot.security.Officer;
import org.earshot.security.Refused;
import org.earshot.translated.Original;
import org.earshot.translated.Translated;
import org.earshot.translated.TranslatedText;
import org.earshot.translated.TranslatedTexts;
import org.earshot.translated.TypedTexts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * What the page of a consultation says in other languages, in place of what its set-up record says
 * ({@link PublicText}). It can be translated at any time. What is missing keeps nothing from
 * opening: people are told there that it stands in the language in which it was written.
 */
@Service
public class RecordTranslations {

  private static final int LONGEST = 8_000;

  private final TranslatedTexts texts;
  private final ConsultationTable table;

  RecordTranslations(TranslatedTexts texts, ConsultationTable table) {
    this.texts = texts;
    this.table = table;
  }

  /** Every text of the record that is public, or will be. */
  public Translated of(Consultation consultation, Locale language) {
    return texts.of(original(consultation), language);
  }

  /** The languages in which everybody can read all of each record, by its slug. */
  Map<String, Set<Locale>> whole(Collection<Consultation> all) {
    return texts.whole(all.stream().map(RecordTranslations::original).toList());
  }

  /** What everybody can read in this language, by {@link PublicText#field()}. */
  public Map<String, String> told(Consultation consultation, Locale language) {
    return texts.told(original(consultation), language);
  }

  /**
   * Keeps what was changed; every other text stays as it is saved by now.
   *
   * @throws Refused naming the texts that are wrong, or that somebody else changed too
   */
  public void write(String slug, Locale language, TypedTexts typed, Officer by) {
    texts.write(() -> locked(slug), language, typed, RecordTranslations::check, by);
  }

  private static void check(TranslatedText text, @Nullable String words, Objections wrongs) {
    wrongs.length(text.field(), words, LONGEST);
  }

  /**
   * Marks what others wrote as checked.
   *
   * @param marks of what was read: of the whole, or of single texts
   * @throws Refused as {@link TranslatedTexts#check} says
   */
  public void check(String slug, Locale language, List<String> marks, Officer by) {
    texts.check(() -> locked(slug), language, marks, by);
  }

  private Original locked(String slug) {
    return original(
        table.lock(slug).orElseThrow(() -> new NoSuchElementException("no consultation " + slug)));
  }

  private static Original original(Consultation consultation) {
    return new Original(
        Original.Kind.RECORD, consultation.slug(), PublicText.all(consultation.setUp()));
  }
}
