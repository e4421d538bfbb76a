package org.earshot.web.learning;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.earshot.authoring.Manuscript;
import org.earshot.authoring.Manuscripts;

/** The conversations that words are for, as they stand: each is read once, for one page. */
final class Drafts {

  private final Manuscripts manuscripts;
  private final Map<String, Optional<Draft>> read = new HashMap<>();

  Drafts(Manuscripts manuscripts) {
    this.manuscripts = manuscripts;
  }

  /** Empty where there is no such conversation. */
  Optional<Draft> of(String conversation) {
    return read.computeIfAbsent(
        conversation, name -> manuscripts.latest(name).map(Manuscript::files).map(Draft::of));
  }
}
