package org.earshot.web.themes;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.earshot.themes.Reading.Opened;
import org.earshot.themes.Translation;
import org.earshot.web.forms.Languages;
import org.jspecify.annotations.Nullable;

/**
 * One answer on the page on which answers are read, or several in the very same words.
 *
 * @param same all that it stands for, at least one
 * @param beside the closed answer that it was said beside, in plain words; null where it is the
 *     answer
 * @param foreign whether it is in another language than the officers'
 * @param oldTranslation whether its words changed since they were translated
 */
public record Card(
    List<Opened> same,
    Languages.Spoken language,
    @Nullable String beside,
    boolean foreign,
    boolean oldTranslation) {

  public Card {
    same = List.copyOf(same);
  }

  /** The one whose words are shown. */
  public Opened opened() {
    return same.getFirst();
  }

  /** The beginning of its response's id. */
  public String brief() {
    return briefly(opened().response());
  }

  /** The others that say the same, word for word. */
  public List<Other> others() {
    return same.stream()
        .skip(1)
        .map(one -> new Other(one.response(), briefly(one.response())))
        .toList();
  }

  /**
   * @param brief the beginning of its response's id
   */
  public record Other(UUID response, String brief) {}

  /** The responses of all that it stands for, as one field of a form. */
  public String responses() {
    return same.stream().map(one -> one.response().toString()).collect(Collectors.joining(","));
  }

  /** Whether a machine may translate it: nobody did, or only a machine its earlier words. */
  public boolean isForMachine() {
    Translation translation = opened().translation();
    return foreign && (translation == null || (translation.machine() && oldTranslation));
  }

  private static String briefly(UUID response) {
    return response.toString().substring(0, 8);
  }
}
