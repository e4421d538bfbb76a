package org.earshot.web.themes;

import org.earshot.themes.Reading.Opened;
import org.earshot.themes.Translation;
import org.earshot.web.forms.Languages;
import org.jspecify.annotations.Nullable;

/**
 * One answer on the page on which answers are read.
 *
 * @param brief the beginning of its response's id
 * @param beside the closed answer that it was said beside, in plain words; null where it is the
 *     answer
 * @param foreign whether it is in another language than the officers'
 * @param oldTranslation whether its words changed since they were translated
 */
public record Card(
    Opened opened,
    String brief,
    Languages.Spoken language,
    @Nullable String beside,
    boolean foreign,
    boolean oldTranslation) {

  /** Whether a machine may translate it: nobody did, or only a machine its earlier words. */
  public boolean isForMachine() {
    Translation translation = opened.translation();
    return foreign && (translation == null || (translation.machine() && oldTranslation));
  }
}
