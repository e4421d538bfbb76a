package org.earshot.web.console;

import java.util.List;
import java.util.Locale;
import org.earshot.authoring.ConversationLibrary;
import org.earshot.authoring.Draft;
import org.earshot.consultations.Consultation;
import org.earshot.flow.Conversation;
import org.earshot.web.forms.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How many of the languages that a consultation asks for are ready for people. */
@Component
class Spoken {

  private final ConversationLibrary library;

  Spoken(ConversationLibrary library) {
    this.library = library;
  }

  /**
   * @param wanted how many are asked for; 0 where nothing is chosen to be asked
   * @param ready of these, how many are complete and checked
   * @param waiting how many translations are not; 0 while the conversation's own words are faulty,
   *     for then it is they that have to be mended
   * @param address where they are checked
   */
  record Languages(int wanted, int ready, int waiting, String address) {}

  Languages of(Consultation consultation) {
    String name = Typed.words(consultation.setUp().conversation());
    String address = "/console/conversations/" + name + "/languages";
    return library
        .draft(name)
        .map(draft -> of(draft, consultation.setUp().languages(), address))
        .orElse(new Languages(0, 0, 0, address));
  }

  private static Languages of(Draft draft, @Nullable List<String> asked, String address) {
    List<String> wanted = asked == null || asked.isEmpty() ? all(draft) : asked;
    List<String> ready = draft.ready().stream().map(Locale::toLanguageTag).toList();
    int open = (int) wanted.stream().filter(ready::contains).count();
    return new Languages(
        wanted.size(), open, sound(draft, ready) ? wanted.size() - open : 0, address);
  }

  private static boolean sound(Draft draft, List<String> ready) {
    Conversation conversation = draft.conversation();
    return conversation != null && ready.contains(conversation.language().toLanguageTag());
  }

  private static List<String> all(Draft draft) {
    Conversation conversation = draft.conversation();
    return conversation == null
        ? List.of()
        : conversation.wordings().keySet().stream().map(Locale::toLanguageTag).toList();
  }
}
