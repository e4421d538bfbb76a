package org.earshot.outcomes;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A paper that everybody can read once it is approved, and that each who asked to be told is sent.
 *
 * @param <W> what is written
 */
public interface PublicPaper<W extends Record> extends Paper<W> {

  /** In which languages those who asked to be told are told, and how many in each. */
  Map<Locale, Long> audience(String slug);

  /** As it was approved; empty until then. */
  Optional<Entry<W>> published(String slug);
}
