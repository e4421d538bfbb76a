package org.earshot.web.live;

import java.time.Instant;
import java.util.List;
import org.earshot.channels.ChannelName;
import org.earshot.responses.Response;
import org.earshot.web.answers.Pseudonym;
import org.earshot.web.forms.Languages;
import org.springframework.stereotype.Component;

/** The people who began last, by the only name that the console has for them. */
@Component
class Newest {

  private final Languages languages;

  Newest(Languages languages) {
    this.languages = languages;
  }

  List<Line> of(List<Response> responses) {
    return responses.stream()
        .map(
            one ->
                new Line(
                    new Pseudonym(one),
                    ChannelName.of(one.channel()),
                    languages.named(one.language()).english(),
                    one.startedAt(),
                    one.complete()))
        .toList();
  }

  /** One of them. */
  public record Line(
      Pseudonym who, String channel, String language, Instant began, boolean complete) {}
}
