package org.earshot.web.languages;

import java.time.Instant;
import java.util.List;
import org.earshot.consultations.Consultation;
import org.earshot.language.OwnLanguage;
import org.earshot.language.Reading;
import org.earshot.web.forms.Languages.Spoken;
import org.jspecify.annotations.Nullable;

/**
 * A language as pages show it.
 *
 * @param waiting the consultations that cannot open before it is checked
 */
public record LanguageView(OwnLanguage words, Spoken named, List<Consultation> waiting) {

  /** Its state in a word or two. */
  public String state() {
    return words.checked() ? "Checked" : words.introduced() ? "To be read again" : "Draft";
  }

  public String colour() {
    return words.checked() ? "green" : words.introduced() ? "orange" : "yellow";
  }

  /** "120 of 310". */
  public String progress() {
    return words.read() + " of " + words.total();
  }

  public int toRead() {
    return words.toRead().size();
  }

  /** Who read it last; null where nobody has. */
  public @Nullable String by() {
    return words.readings().isEmpty() ? words.filedBy() : words.readings().getFirst().by();
  }

  /** When; null where its file says that it is checked, or nobody has read it. */
  public @Nullable Instant at() {
    return words.readings().stream().findFirst().map(Reading::at).orElse(null);
  }

  /** Whether nobody has ever read any of it. */
  public boolean untouched() {
    return by() == null;
  }
}
