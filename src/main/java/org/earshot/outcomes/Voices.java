package org.earshot.outcomes;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.earshot.flow.Conversation;
import org.earshot.flow.Engine;
import org.earshot.responses.Response;
import org.earshot.themes.Themes;

/** What each participant of one consultation raised: by what they chose, and by what they wrote. */
record Voices(Conversation conversation, Themes themes) {

  /**
   * @param answers the wordings of the outcome: where none answers a theme, none is looked for
   */
  Raised raised(Response given, List<Outcome> answers) {
    Raised raised = Raised.in(Engine.applying(conversation, given.progress()));
    return answers.stream().anyMatch(each -> !ThemesAnswered.named(each).isEmpty())
        ? raised.with(coded(given.id()))
        : raised;
  }

  private Set<String> coded(UUID response) {
    return themes.of(response).stream().map(UUID::toString).collect(Collectors.toSet());
  }
}
