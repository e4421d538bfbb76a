package org.earshot.web.pages;

import java.util.Objects;
import java.util.Optional;
import org.earshot.outcomes.HoldingMessage;

/**
 * What people were told of why something is late, on a page in one language.
 *
 * @param stage what is happening
 * @param tag the language that the reason is in, BCP 47
 * @param direction of that language
 */
public record Holding(String stage, String reason, String tag, String direction) {

  static Holding of(HoldingMessage told, PageLanguage page) {
    Optional<String> reason = told.reasonIn(page.words().language(), page.own());
    return new Holding(
        page.words().says(Objects.requireNonNull(told.stage(), "it was sent").phrase()),
        reason.orElse(told.reason()),
        reason.isPresent() ? page.words().tag() : page.ownTag(),
        reason.isPresent() ? page.words().direction() : page.ownDirection());
  }
}
