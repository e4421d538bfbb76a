package org.earshot.web.pages;

import org.earshot.outcomes.HoldingMessages;
import org.earshot.outcomes.Paper;
import org.earshot.outcomes.Promise;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What people were told last of why something is late. */
@Component
class LastHolding {

  private final HoldingMessages messages;

  LastHolding(HoldingMessages messages) {
    this.messages = messages;
  }

  /** Null where they were told nothing. */
  @Nullable Holding last(String slug, Promise promise, PageLanguage language) {
    return messages.published(slug, promise).reversed().stream()
        .findFirst()
        .map(Paper.Entry::words)
        .map(words -> Holding.of(words, language))
        .orElse(null);
  }
}
