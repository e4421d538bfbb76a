package org.earshot.web.api;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What people wrote in answer to one question, by themes.
 *
 * @param read how many of the texts an officer has read
 * @param texts how many there are
 */
record ThemesOfQuestion(
    String question, String ask, long read, long texts, List<ThemeLine> themes) {

  /**
   * @param texts how many have it; null where that is a small number, or would give one away
   * @param strongly how many of them feel strongly; null likewise
   * @param minority held by few, and to be kept in sight
   * @param quotes what people agreed that others may read
   */
  record ThemeLine(
      UUID id,
      String name,
      String hint,
      boolean minority,
      @Nullable Long texts,
      @Nullable Long strongly,
      List<String> quotes) {}
}
