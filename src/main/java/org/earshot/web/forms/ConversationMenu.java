package org.earshot.web.forms;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.earshot.authoring.ConversationLibrary;
import org.earshot.authoring.Draft;
import org.earshot.authoring.Manuscripts;
import org.earshot.consultations.Consultations;
import org.earshot.consultations.Samples;
import org.springframework.stereotype.Component;

/**
 * The conversations that officers choose from: all of them, but for those of samples that are put
 * away, as long as nobody has changed their words or asks them in a consultation.
 */
@Component
public class ConversationMenu {

  private final ConversationLibrary library;
  private final Manuscripts manuscripts;
  private final Consultations consultations;
  private final Samples samples;

  ConversationMenu(
      ConversationLibrary library,
      Manuscripts manuscripts,
      Consultations consultations,
      Samples samples) {
    this.library = library;
    this.manuscripts = manuscripts;
    this.consultations = consultations;
    this.samples = samples;
  }

  /** In the order of their names. */
  public List<Draft> drafts() {
    Set<String> away = samples.putAwaySlugs();
    Set<String> asked =
        consultations.all().stream()
            .map(one -> one.setUp().conversation())
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return library.names().stream()
        .filter(
            name ->
                !away.contains(name)
                    || asked.contains(name)
                    || !manuscripts.history(name).isEmpty())
        .flatMap(name -> library.draft(name).stream())
        .toList();
  }
}
